import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'redirect traffic': '重新導向流量',
  'a holder can send others’ traffic to itself or open closed ways. Allow it only in the namespaces that need it.':
    '持有者可以把他人的流量引向自己，或打開已關閉的通路。只在需要此權限的命名空間允許。',
  'Traffic may be redirected': '可重新導向流量',
  'Endpoints, Services and Ingresses decide where traffic goes, NetworkPolicies what may pass.':
    'Endpoints、Service 和 Ingress 決定流量流向何處，NetworkPolicy 決定哪些流量可以通過。',
  'Point a Service’s endpoints to a pod of your own, or claim an address by externalIPs, and read what others send.':
    '把 Service 的端點指向自己的 Pod，或用 externalIPs 佔用某個位址，讀取他人傳送的內容。',
  'Create a Service with `externalIPs` of an address that others use (CVE-2020-8554).':
    '建立 Service，其 `externalIPs` 為他人使用的位址（CVE-2020-8554）。',
  'Traffic of pods to that address comes to your pod.': '各 Pod 傳往該位址的流量會來到你的 Pod。',
  'Take the tokens and passwords in it.': '取走其中的權杖和密碼。',
  'Limit it to a Role of one namespace. Controllers of Services need it in the whole cluster.':
    '將其限制在單一命名空間的 Role 中。Service 的控制器需要在整個叢集擁有此權限。',
};
export default translations;
