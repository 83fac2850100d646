import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" counts on system:masters, a group that may do everything past all roles and cannot be revoked. Bind a group of your own.':
    '{0} "{1}" 依赖 system:masters：该组可以越过所有角色做任何事，且无法撤销。改为绑定自己的组。',
  'Binding to system:masters': '绑定到 system:masters',
  'The API server lets members of system:masters do everything before it asks any role: what roles and bindings say cannot take it back, and no webhook decides otherwise.':
    'API 服务器在询问任何角色之前，就允许 system:masters 的成员做任何事：角色和绑定无法收回这些权限，也没有 Webhook 能另作决定。',
  'A client certificate of this group is valid until its end, and nothing revokes it. A leaked one is the cluster.':
    '该组的客户端证书在到期前一直有效，任何办法都无法吊销。泄露一份，就等于交出集群。',
  'Find a kubeconfig whose certificate has O=system:masters.':
    '找到证书带有 O=system:masters 的 kubeconfig。',
  'Create a privileged pod on any node.': '在任意节点上创建特权 Pod。',
  'Bind a group of your own to the role that is needed, and keep certificates of system:masters for emergencies.':
    '把自己的组绑定到所需的角色，system:masters 的证书只留作应急之用。',
};
export default translations;
