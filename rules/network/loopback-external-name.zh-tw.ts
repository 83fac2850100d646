import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Service "{0}" sends who follows it to {1}: an ingress controller then opens its own private ports or its node’s. Name another host.':
    'Service "{0}" 把跟隨它的程式引向 {1}：Ingress 控制器便會開啟自己或其節點的私人連接埠。改用其他主機名稱。',
  'ExternalName that points back at its caller': '指回呼叫端自身的 ExternalName',
  'A Service of type ExternalName is a DNS alias. A proxy that follows one to `localhost` or to a link-local address connects to itself, or to the metadata service of its node, on behalf of whoever asks.':
    'ExternalName 類型的 Service 是 DNS 別名。如果 Proxy 跟隨指向 `localhost` 或連結本機位址的別名，就會代替任意要求者連線到自己，或連線到所在節點的中繼資料服務。',
  'Publish the Service through an Ingress and ask the controller for it: it connects to its own administration port and passes you the answer, certificates and configuration included.':
    '透過 Ingress 發布該 Service，再向控制器發出對它的要求：控制器會連線到自己的管理連接埠，並把回應交給你，其中包括憑證和組態。',
  'Create a Service of type ExternalName for `localhost`, with the port of the controller’s administration interface.':
    '為 `localhost` 建立一個 ExternalName 類型的 Service，使用控制器管理介面的連接埠。',
  'Create an Ingress or HTTPProxy that sends a host of yours to that Service.':
    '建立一個 Ingress 或 HTTPProxy，把你的某個主機名稱轉送到該 Service。',
  'Ask for the host from outside: the controller asks itself and passes on the answer (CVE-2021-32783).':
    '從外部對該主機名稱發出要求：控制器會對自己發出要求，並把回應傳回（CVE-2021-32783）。',
  'Read secrets from it, or shut the controller down.': '從中讀取機密，或關閉控制器。',
  'Name the host that is really meant. For a program in the same pod no Service is needed; for one in the cluster, let the Service select its pods.':
    '寫明真正要用的主機名稱。對於同一 Pod 中的程式，無須 Service；對於叢集中的程式，讓 Service 選取其 Pod。',
};
export default translations;
