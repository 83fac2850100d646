import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet runs, past all admission, every pod that {0} answers with, and anybody on the way can answer. Remove staticPodURL.':
    'kubelet 會繞過所有許可控制，執行 {0} 傳回的每個 Pod，而途中的任何人都可以回應。移除 staticPodURL。',
  'The kubelet runs, past all admission, every pod that {0} answers with: that server’s owner owns the node. Remove staticPodURL.':
    'kubelet 會繞過所有許可控制，執行 {0} 傳回的每個 Pod：此伺服器的擁有者就掌控節點。移除 staticPodURL。',
  'Remove staticPodURL': '移除 staticPodURL',
  'The pods that this URL describes no longer run on the node.':
    '此 URL 所描述的 Pod 不再於節點上執行。',
  'Kubelet that fetches static pods from a URL': '從 URL 擷取靜態 Pod 的 kubelet',
  'Static pods are started by the kubelet itself: no admission, no RBAC and no Pod Security sees them. A URL gives this power to whoever answers there.':
    '靜態 Pod 由 kubelet 自行啟動：許可控制、RBAC 和 Pod Security 都看不到它們。使用 URL，就是把這種權力交給在那裡回應的任何人。',
  'Answer in the server’s place, and the kubelet runs a privileged pod of your choice.':
    '冒充伺服器回應，kubelet 就會執行由你選定的特權 Pod。',
  'Stand between the node and the URL’s server, by DNS or ARP, or take over the server.':
    '透過 DNS 或 ARP 介入節點與 URL 的伺服器之間，或接管此伺服器。',
  'Answer with a Pod that is privileged and mounts the node’s root.':
    '傳回一個掛載節點根目錄的特權 Pod。',
  'The kubelet runs it within seconds, and restarts it for ever.':
    'kubelet 在幾秒內執行它，並不斷將其重新啟動。',
  'Remove `staticPodURL`; put manifests into a folder that root alone can write.':
    '移除 `staticPodURL`；將資訊清單放入只有 root 能寫入的資料夾。',
};
export default translations;
