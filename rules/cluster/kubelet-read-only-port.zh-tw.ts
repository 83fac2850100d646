import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Monitoring that still reads this port must use the authenticated port 10250.':
    '仍在讀取此連接埠的監控程式必須改用需要身分驗證的連接埠 10250。',
  'The kubelet shows all pods of the node, with their environment, to everybody who reaches port {0}. Set readOnlyPort to 0.':
    'kubelet 向任何能存取連接埠 {0} 的人顯示節點的所有 Pod 及其環境變數。將 readOnlyPort 設為 0。',
  'Kubelet with a port that asks for no credentials': '有連接埠不要求認證資訊的 kubelet',
  'The read-only port shows the specification of every pod on the node, environment variables included, without TLS or credentials.':
    '唯讀連接埠不使用 TLS，也不要求認證資訊，就顯示節點上每個 Pod 的規格，包括環境變數。',
  'Read the port from any pod, collect passwords from environment variables and learn which pods are privileged.':
    '從任意 Pod 讀取此連接埠，從環境變數中收集密碼，並得知哪些 Pod 是特權 Pod。',
  'From any pod: `curl http://10.0.0.5:10255/pods`.':
    '從任意 Pod：`curl http://10.0.0.5:10255/pods`。',
  'Look for passwords in `env`, and for privileged pods and their service accounts.':
    '在 `env` 中尋找密碼，並尋找特權 Pod 及其服務帳戶。',
  'Use what was found against those pods.': '利用找到的內容對付這些 Pod。',
  'Set `readOnlyPort` to 0, which is the default of the configuration file.':
    '將 `readOnlyPort` 設為 0，這是組態檔的預設值。',
};
export default translations;
