import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Sandboxes of "{0}" get no NetworkPolicy from their controller: untrusted code reaches other pods and the cloud’s metadata server. Use Managed, or write a policy.':
    '"{0}" 的沙箱不會從其控制器得到 NetworkPolicy：不受信任的程式碼能存取其他 Pod 和雲端的中繼資料伺服器。使用 Managed，或撰寫原則。',
  'Set networkPolicyManagement to Managed': '將 networkPolicyManagement 設為 Managed',
  'Sandboxes then reach the public internet only, and only the router reaches them.':
    '此後沙箱只能存取公用網際網路，也只有路由器能存取沙箱。',
  'Sandboxes of "{0}" may connect to everything: an egress rule without "to" includes other pods and the cloud’s metadata server. Name the destinations.':
    '"{0}" 的沙箱可以連線到任何地方：沒有 "to" 的輸出規則也包含其他 Pod 和雲端的中繼資料伺服器。列明目的地。',
  'Sandbox that reaches the cluster’s network': '能存取叢集網路的沙箱',
  'By default the controller writes a policy for sandboxes: the public internet and nothing inside. Unmanaged, or with an egress rule for everything, the code inside reaches the cluster.':
    '預設情況下，控制器會為沙箱撰寫原則：可存取公用網際網路，不可存取任何內部目標。設為 Unmanaged，或輸出規則放行一切時，沙箱內的程式碼就能存取叢集。',
  'From the sandbox, ask the cloud’s metadata server for the node’s credentials, or reach other pods and the API server.':
    '從沙箱向雲端的中繼資料伺服器索取節點的認證資訊，或存取其他 Pod 和 API 伺服器。',
  'Run code in the sandbox.': '在沙箱中執行程式碼。',
  'Ask 169.254.169.254 for the credentials of the node’s role.':
    '向 169.254.169.254 索取節點角色的認證資訊。',
  'Use them against the cloud, or scan the pods’ network for services without authentication.':
    '用這些認證資訊操作雲端，或掃描 Pod 網路，尋找沒有身分驗證的服務。',
  'Leave `networkPolicyManagement` at Managed, and name destinations in `networkPolicy.egress`.':
    '讓 `networkPolicyManagement` 保持 Managed，並在 `networkPolicy.egress` 中列明目的地。',
};
export default translations;
