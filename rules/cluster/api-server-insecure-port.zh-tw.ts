import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" opens a port without authentication (--{1}): who reaches it is the cluster’s administrator. Remove it; from 1.20 on the API server refuses it.':
    '容器 "{0}" 開放了一個沒有身分驗證的連接埠（--{1}）：誰能存取它，誰就是叢集管理員。移除它；自 1.20 起 API 伺服器會拒絕此旗標。',
  'Clients that use this port must use the secure port, with credentials.':
    '使用此連接埠的用戶端必須改用安全連接埠，並提供認證資訊。',
  'API server with a port that asks for no credentials': '有連接埠不要求認證資訊的 API 伺服器',
  'The insecure port asks for neither credentials nor permissions and uses no TLS. Kubernetes refuses it since 1.20 and no longer knows the flag since 1.24.':
    '不安全連接埠既不要求認證資訊也不檢查權限，而且不使用 TLS。Kubernetes 自 1.20 起拒絕它，自 1.24 起不再認得此旗標。',
  'Send any request to the port and be the cluster’s administrator.':
    '向此連接埠傳送任意要求，即成為叢集管理員。',
  'From a pod with the host’s network on that node, or from any machine if the address is not the node’s own, reach the port: `curl http://10.0.0.1:8080/api/v1/secrets`.':
    '從此節點上使用主機網路的 Pod 存取此連接埠；如果接聽位址不限於節點本機，則可從任何機器存取：`curl http://10.0.0.1:8080/api/v1/secrets`。',
  'Create a privileged pod over the same port; no credentials are needed.':
    '透過同一連接埠建立一個特權 Pod；無須任何認證資訊。',
  'Leave to the node through its mounted root.': '透過此 Pod 掛載的根目錄逃逸到節點。',
  'Remove the flag.': '移除此旗標。',
};
export default translations;
