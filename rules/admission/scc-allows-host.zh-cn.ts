import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'SecurityContextConstraints "{0}" lets pods add the capability {1}, with which they take over the node. Remove it.':
    'SecurityContextConstraints "{0}" 允许 Pod 添加权能 {1}，Pod 可借此接管节点。将其移除。',
  'Forbid the capability {0}': '禁止权能 {0}',
  'Pods that ask for it are no longer admitted by these constraints.':
    '请求该权能的 Pod 不再被这些约束放行。',
  'SecurityContextConstraints "{0}" set {1}: every account that may use them gets the node. Set it to false, or bind them to node agents alone.':
    'SecurityContextConstraints "{0}" 设置了 {1}：任何能使用它的账号都能掌控节点。将其设为 false，或只绑定给节点代理程序。',
  'Set {0} to false': '将 {0} 设为 false',
  'Pods that need it are no longer admitted by these constraints.':
    '需要它的 Pod 不再被这些约束放行。',
  'SecurityContextConstraints that open the node': '敞开节点的 SecurityContextConstraints',
  'On OpenShift, SecurityContextConstraints decide what pods may ask for. Who may use these gets privileged containers, the node’s files, processes or network.':
    '在 OpenShift 上，SecurityContextConstraints 决定 Pod 可以请求什么。谁能使用这些约束，谁就能得到特权容器，以及节点的文件、进程或网络。',
  'With a service account that may use the constraints, create a pod that is privileged or mounts the node’s root.':
    '用能使用这些约束的服务账号创建一个特权 Pod，或挂载节点根目录的 Pod。',
  'Find an account that may use the constraints: `oc adm policy who-can use scc/<name>`.':
    '找到能使用这些约束的账号：`oc adm policy who-can use scc/<name>`。',
  'Create a pod as that account, privileged or with the node’s `/` as a hostPath volume.':
    '以该账号创建一个 Pod，使其为特权 Pod，或把节点的 `/` 作为 hostPath 卷。',
  'Set the fields to false and take escaping capabilities out. For node agents, keep constraints of their own and let nobody else use them.':
    '将这些字段设为 false，并去掉可用于逃逸的权能。为节点代理程序保留单独的约束，不让其他人使用。',
};
export default translations;
