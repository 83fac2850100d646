import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Service "{0}" takes what the cluster’s pods and nodes send to {1}, whoever owns that (CVE-2020-8554). Remove externalIPs.':
    'Service "{0}" 會接走叢集的 Pod 和節點傳往 {1} 的內容，無論該位址歸誰所有（CVE-2020-8554）。移除 externalIPs。',
  'Remove externalIPs': '移除 externalIPs',
  'Who connects to these addresses needs a load balancer, a Gateway or an Ingress instead.':
    '連線到這些位址的用戶端需要改用負載平衡器、Gateway 或 Ingress。',
  'Service with externalIPs': '帶有 externalIPs 的 Service',
  'Every node sends what goes to an address of `externalIPs` to the pods of the Service, and nothing checks that the address is yours. Whoever may write Services can so take over any address as the cluster sees it. Kubernetes deprecated the field in 1.36.':
    '每個節點都會把傳往 `externalIPs` 中位址的內容轉給該 Service 的 Pod，而沒有任何機制檢查該位址是否屬於你。因此，凡能寫入 Service 的人，都能在叢集視角下接管任何位址。Kubernetes 已在 1.36 中淘汰該欄位。',
  'Create a Service whose externalIPs hold the address of a DNS server, a database or an API outside. All pods and nodes of the cluster then talk to your pods instead, and hand over their credentials.':
    '建立一個 Service，使其 externalIPs 含有 DNS 伺服器、資料庫或外部 API 的位址。此後叢集的所有 Pod 和節點都會改為與你的 Pod 通訊，並交出其認證資訊。',
  'Get the right to create Services in any one namespace.':
    '在任意一個命名空間中取得建立 Service 的權限。',
  'Start a pod that answers like the server to be replaced, and passes on what it gets.':
    '啟動一個 Pod，像要被取代的伺服器那樣回應，並轉送收到的內容。',
  'Create a Service that selects it and has the server’s address in `externalIPs`.':
    '建立一個選取該 Pod 的 Service，並在 `externalIPs` 中寫入該伺服器的位址。',
  'Read what all pods and nodes of the cluster now send to your pod.':
    '讀取叢集的所有 Pod 和節點此後傳往你的 Pod 的內容。',
  'Remove `externalIPs` and publish through a load balancer, a Gateway or an Ingress. Switch on the admission plugin DenyServiceExternalIPs so that nobody else uses the field.':
    '移除 `externalIPs`，透過負載平衡器、Gateway 或 Ingress 發布。啟用許可外掛程式 DenyServiceExternalIPs，使其他人也無法使用該欄位。',
};
export default translations;
