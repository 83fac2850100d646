import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Clients that ask the kubelet without credentials, such as old monitoring, are refused.':
    '不帶認證資訊向 kubelet 提出要求的用戶端（例如舊的監控程式）會被拒絕。',
  'The kubelet lets everybody in and allows them everything: who reaches port 10250 runs commands in every pod of the node. Set authentication.anonymous.enabled to false.':
    'kubelet 讓所有人進入，並允許他們做任何事：誰能存取連接埠 10250，誰就能在此節點的每個 Pod 中執行命令。將 authentication.anonymous.enabled 設為 false。',
  'The kubelet lets clients without credentials in: one binding to system:anonymous lets them run commands in the node’s pods. Set authentication.anonymous.enabled to false.':
    'kubelet 會讓沒有認證資訊的用戶端進入：只要有一個 system:anonymous 繫結，它們就能在此節點的 Pod 中執行命令。將 authentication.anonymous.enabled 設為 false。',
  'Kubelet that answers anonymous clients': '回應匿名用戶端的 kubelet',
  'The kubelet’s API runs commands in containers. With anonymous authentication a client without credentials is let in as system:anonymous, and only authorisation stands between it and the pods.':
    'kubelet 的 API 能在容器中執行命令。啟用匿名身分驗證時，沒有認證資訊的用戶端會以 system:anonymous 的身分獲准進入，它與 Pod 之間只剩授權這道關卡。',
  'Reach port 10250 of the node and run commands in its pods, as far as the authoriser lets system:anonymous.':
    '存取節點的連接埠 10250，在授權者允許 system:anonymous 的範圍內，於此節點的 Pod 中執行命令。',
  'From any pod, list the node’s pods: `curl -k https://10.0.0.5:10250/pods`.':
    '從任意 Pod 列出節點的 Pod：`curl -k https://10.0.0.5:10250/pods`。',
  'Run a command in one of them: `curl -k -X POST "https://10.0.0.5:10250/run/kube-system/kube-proxy-x/kube-proxy" -d "cmd=id"`.':
    '在其中一個 Pod 中執行命令：`curl -k -X POST "https://10.0.0.5:10250/run/kube-system/kube-proxy-x/kube-proxy" -d "cmd=id"`。',
  'Choose a privileged pod, and take over the node from there.':
    '選擇一個特權 Pod，從那裡接管節點。',
  'Set `authentication.anonymous.enabled` to false, which is the default of the configuration file.':
    '將 `authentication.anonymous.enabled` 設為 false，這是組態檔的預設值。',
};
export default translations;
