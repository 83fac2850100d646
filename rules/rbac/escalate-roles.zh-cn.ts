import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder can give itself any permission by that. Remove the verb, or name the one role to bind in resourceNames.':
    '持有者可借此授予自己任何权限。移除该动词，或在 resourceNames 中写明要绑定的那一个角色。',
  'Roles may be escalated or bound': '可对角色执行 escalate 或 bind',
  'Kubernetes lets nobody hand out more than they have. The verbs escalate and bind switch that guard off.':
    'Kubernetes 不允许任何人授出超过自身所有的权限。动词 escalate 和 bind 会关闭这道防护。',
  'Change a role that one holds into cluster-admin, or bind cluster-admin to oneself, then create a privileged pod on any node.':
    '把自己持有的角色改成 cluster-admin，或把 cluster-admin 绑定到自己，然后在任意节点上创建特权 Pod。',
  'With `bind`: `kubectl create clusterrolebinding mine --clusterrole=cluster-admin --serviceaccount=<own>` (creating bindings must be allowed, too).':
    '用 `bind`：运行 `kubectl create clusterrolebinding mine --clusterrole=cluster-admin --serviceaccount=<own>`（还必须允许创建绑定）。',
  'With `escalate`: patch a role that is bound to you so that it allows `*` on `*`.':
    '用 `escalate`：修补绑定到你的角色，使其允许对 `*` 执行 `*`。',
  'Create a privileged pod with hostPID and enter the node.':
    '创建使用 hostPID 的特权 Pod，进入节点。',
  'Remove the verbs. An operator that must hand out roles gets `bind` with `resourceNames` of exactly those roles.':
    '移除这些动词。必须授出角色的 Operator 只获得 `bind`，并在 `resourceNames` 中限定为这些角色。',
};
export default translations;
