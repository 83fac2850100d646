import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Service "{0}" opens a port at the address of every node, for whoever reaches one. Use a ClusterIP and a Gateway or Ingress in front of it.':
    'Service "{0}" 在每個節點的位址上開啟一個連接埠，凡能連到節點的人都可使用。改用 ClusterIP，並在其前面使用 Gateway 或 Ingress。',
  'Service "{0}" gets a load balancer that everybody may connect to. List who may in loadBalancerSourceRanges, or ask for an internal one.':
    'Service "{0}" 會得到一個人人都可連線的負載平衡器。在 loadBalancerSourceRanges 中列出允許的來源，或改用內部負載平衡器。',
  'Service that is open to the world': '對外界開放的 Service',
  'A NodePort listens at every node’s own address, and a load balancer usually at a public one. Whoever reaches the address reaches the program behind it, whatever it was meant for.':
    'NodePort 在每個節點自己的位址上接聽，負載平衡器則通常在公用位址上接聽。無論程式原本的用途是什麼，能連到該位址的人就能連到其後的程式。',
  'Scan the cloud’s address ranges for the ports of dashboards, databases and debuggers. A program that was meant for the cluster alone often asks for no password, and is the first foothold.':
    '在雲端的位址範圍內掃描儀表板、資料庫和偵錯工具的連接埠。原本只供叢集內部使用的程式往往不要求密碼，因而成為第一個立足點。',
  'Keep the Service a ClusterIP and publish it through a Gateway or an Ingress with TLS and authentication. For a load balancer, list the networks in `loadBalancerSourceRanges` or ask for an internal one by the cloud’s annotation.':
    '讓該 Service 保持為 ClusterIP，並透過帶有 TLS 和身分驗證的 Gateway 或 Ingress 發布。對於負載平衡器，在 `loadBalancerSourceRanges` 中列出網路，或透過雲端的註解改用內部負載平衡器。',
};
export default translations;
