import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder can give itself any permission by that. Remove the verb, or name the one role to bind in resourceNames.':
    '持有者可藉此授予自己任何權限。移除該動詞，或在 resourceNames 中寫明要繫結的那一個角色。',
  'Roles may be escalated or bound': '可對角色執行 escalate 或 bind',
  'Kubernetes lets nobody hand out more than they have. The verbs escalate and bind switch that guard off.':
    'Kubernetes 不允許任何人授出超過自身所有的權限。動詞 escalate 和 bind 會關閉這道防護。',
  'Change a role that one holds into cluster-admin, or bind cluster-admin to oneself, then create a privileged pod on any node.':
    '把自己持有的角色改成 cluster-admin，或把 cluster-admin 繫結至自己，然後在任意節點上建立特權 Pod。',
  'With `bind`: `kubectl create clusterrolebinding mine --clusterrole=cluster-admin --serviceaccount=<own>` (creating bindings must be allowed, too).':
    '用 `bind`：執行 `kubectl create clusterrolebinding mine --clusterrole=cluster-admin --serviceaccount=<own>`（還必須允許建立繫結）。',
  'With `escalate`: patch a role that is bound to you so that it allows `*` on `*`.':
    '用 `escalate`：修補繫結至你的角色，使其允許對 `*` 執行 `*`。',
  'Create a privileged pod with hostPID and enter the node.':
    '建立使用 hostPID 的特權 Pod，進入節點。',
  'Remove the verbs. An operator that must hand out roles gets `bind` with `resourceNames` of exactly those roles.':
    '移除這些動詞。必須授出角色的 Operator 只獲得 `bind`，並在 `resourceNames` 中限定為這些角色。',
};
export default translations;
