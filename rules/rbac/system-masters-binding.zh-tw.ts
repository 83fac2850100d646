import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" counts on system:masters, a group that may do everything past all roles and cannot be revoked. Bind a group of your own.':
    '{0} "{1}" 依賴 system:masters：該群組可以越過所有角色做任何事，且無法撤銷。改為繫結自己的群組。',
  'Binding to system:masters': '繫結至 system:masters',
  'The API server lets members of system:masters do everything before it asks any role: what roles and bindings say cannot take it back, and no webhook decides otherwise.':
    'API 伺服器在詢問任何角色之前，就允許 system:masters 的成員做任何事：角色和繫結無法收回這些權限，也沒有 Webhook 能另作決定。',
  'A client certificate of this group is valid until its end, and nothing revokes it. A leaked one is the cluster.':
    '該群組的用戶端憑證在到期前一直有效，任何辦法都無法撤銷。外洩一份，就等於交出叢集。',
  'Find a kubeconfig whose certificate has O=system:masters.':
    '找到憑證帶有 O=system:masters 的 kubeconfig。',
  'Create a privileged pod on any node.': '在任意節點上建立特權 Pod。',
  'Bind a group of your own to the role that is needed, and keep certificates of system:masters for emergencies.':
    '把自己的群組繫結至所需的角色，system:masters 的憑證只留作緊急之用。',
};
export default translations;
