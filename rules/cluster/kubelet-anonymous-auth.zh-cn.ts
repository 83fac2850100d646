import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Clients that ask the kubelet without credentials, such as old monitoring, are refused.':
    '不带凭据请求 kubelet 的客户端（例如旧的监控）会被拒绝。',
  'The kubelet lets everybody in and allows them everything: who reaches port 10250 runs commands in every pod of the node. Set authentication.anonymous.enabled to false.':
    'kubelet 放入所有人，并允许他们做任何事：谁能访问端口 10250，谁就能在该节点的每个 Pod 中运行命令。将 authentication.anonymous.enabled 设为 false。',
  'The kubelet lets clients without credentials in: one binding to system:anonymous lets them run commands in the node’s pods. Set authentication.anonymous.enabled to false.':
    'kubelet 会放入没有凭据的客户端：只要有一个 system:anonymous 绑定，它们就能在该节点的 Pod 中运行命令。将 authentication.anonymous.enabled 设为 false。',
  'Kubelet that answers anonymous clients': '响应匿名客户端的 kubelet',
  'The kubelet’s API runs commands in containers. With anonymous authentication a client without credentials is let in as system:anonymous, and only authorisation stands between it and the pods.':
    'kubelet 的 API 能在容器中运行命令。启用匿名身份认证时，没有凭据的客户端会以 system:anonymous 的身份放入，它与 Pod 之间只剩鉴权这道关。',
  'Reach port 10250 of the node and run commands in its pods, as far as the authoriser lets system:anonymous.':
    '访问节点的端口 10250，在鉴权组件允许 system:anonymous 的范围内，于该节点的 Pod 中运行命令。',
  'From any pod, list the node’s pods: `curl -k https://10.0.0.5:10250/pods`.':
    '从任意 Pod 列出节点的 Pod：`curl -k https://10.0.0.5:10250/pods`。',
  'Run a command in one of them: `curl -k -X POST "https://10.0.0.5:10250/run/kube-system/kube-proxy-x/kube-proxy" -d "cmd=id"`.':
    '在其中一个 Pod 中运行命令：`curl -k -X POST "https://10.0.0.5:10250/run/kube-system/kube-proxy-x/kube-proxy" -d "cmd=id"`。',
  'Choose a privileged pod, and take over the node from there.':
    '选择一个特权 Pod，从那里接管节点。',
  'Set `authentication.anonymous.enabled` to false, which is the default of the configuration file.':
    '将 `authentication.anonymous.enabled` 设为 false，这是配置文件的默认值。',
};
export default translations;
