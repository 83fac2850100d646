import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'SecurityContextConstraints "{0}" lets pods add the capability {1}, with which they take over the node. Remove it.':
    'SecurityContextConstraints "{0}" 允許 Pod 新增權能 {1}，Pod 可藉此接管節點。移除它。',
  'Forbid the capability {0}': '禁止權能 {0}',
  'Pods that ask for it are no longer admitted by these constraints.':
    '要求此權能的 Pod 不再被這些條件約束放行。',
  'SecurityContextConstraints "{0}" set {1}: every account that may use them gets the node. Set it to false, or bind them to node agents alone.':
    'SecurityContextConstraints "{0}" 設定了 {1}：任何能使用它的帳戶都能掌控節點。將其設為 false，或只繫結給節點代理程式。',
  'Set {0} to false': '將 {0} 設為 false',
  'Pods that need it are no longer admitted by these constraints.':
    '需要它的 Pod 不再被這些條件約束放行。',
  'SecurityContextConstraints that open the node': '敞開節點的 SecurityContextConstraints',
  'On OpenShift, SecurityContextConstraints decide what pods may ask for. Who may use these gets privileged containers, the node’s files, processes or network.':
    '在 OpenShift 上，SecurityContextConstraints 決定 Pod 可以要求什麼。誰能使用這些條件約束，誰就能得到特權容器，以及節點的檔案、處理程序或網路。',
  'With a service account that may use the constraints, create a pod that is privileged or mounts the node’s root.':
    '用能使用這些條件約束的服務帳戶建立一個特權 Pod，或掛載節點根目錄的 Pod。',
  'Find an account that may use the constraints: `oc adm policy who-can use scc/<name>`.':
    '找到能使用這些條件約束的帳戶：`oc adm policy who-can use scc/<name>`。',
  'Create a pod as that account, privileged or with the node’s `/` as a hostPath volume.':
    '以此帳戶建立一個 Pod，使其為特權 Pod，或把節點的 `/` 作為 hostPath 磁碟區。',
  'Set the fields to false and take escaping capabilities out. For node agents, keep constraints of their own and let nobody else use them.':
    '將這些欄位設為 false，並移除可用於逃逸的權能。為節點代理程式保留專用的條件約束，不讓其他人使用。',
};
export default translations;
