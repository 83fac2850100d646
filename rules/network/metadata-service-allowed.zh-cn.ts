import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'NetworkPolicy "{0}" lets its pods ask the cloud’s metadata service for the node’s credentials: {1} holds {2}. Except it.':
    'NetworkPolicy "{0}" 允许其 Pod 向云的元数据服务请求节点的凭据：{1} 包含 {2}。将其排除。',
  'Except {0}': '排除 {0}',
  'A program that takes its cloud credentials from the node no longer gets them: give its service account a cloud identity.':
    '从节点获取云凭据的程序将再也得不到凭据：为其服务账号授予云身份。',
  'NetworkPolicy that allows the cloud’s metadata service': '允许访问云元数据服务的 NetworkPolicy',
  'At 169.254.169.254 clouds tell a machine about itself and hand out the credentials of its role. A pod that may connect there acts with the rights of the node.':
    '在 169.254.169.254 上，云会向机器提供其自身的信息，并发放其角色的凭据。能连接到那里的 Pod 便能以节点的权限行事。',
  'From a program that can be made to fetch a URL, ask http://169.254.169.254/ for the role’s credentials and use them from outside: against storage, registries, and the machines of the cluster.':
    '借助一个可被诱使获取 URL 的程序，向 http://169.254.169.254/ 请求角色的凭据，并从外部使用：用来访问存储、镜像仓库和集群的机器。',
  'Find a program in a pod that fetches URLs that you name, or run commands in one.':
    '在某个 Pod 中找到会获取你所指定 URL 的程序，或在其中运行命令。',
  'Ask for http://169.254.169.254/latest/meta-data/iam/security-credentials/ and the role that it names; Google’s and Azure’s services want a header of their own.':
    '请求 http://169.254.169.254/latest/meta-data/iam/security-credentials/ 以及其中列出的角色；Google 和 Azure 的服务要求各自的专用标头。',
  'Use the credentials against the cloud’s API from anywhere, with the rights of the node’s role.':
    '从任何地方对云的 API 使用这些凭据，拥有节点角色的权限。',
  'Add `except: [169.254.169.254/32]` to the block. Give workloads that need the cloud an identity of their own (IRSA, Workload Identity), and let nodes demand a session token with a hop limit of 1.':
    '在该地址块中添加 `except: [169.254.169.254/32]`。为需要云的工作负载授予各自的身份（IRSA、Workload Identity），并让节点要求会话令牌，跃点限制设为 1。',
};
export default translations;
