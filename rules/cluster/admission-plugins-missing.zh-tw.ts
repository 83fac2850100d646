import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without {1}, which are off unless they are named. Add to --enable-admission-plugins what the cluster can live with.':
    '容器 "{0}" 啟動 API 伺服器時沒有啟用 {1}，而它們不明確列出就不會開啟。將叢集能夠接受的外掛程式加入 --enable-admission-plugins。',
  'Container "{0}" names AlwaysAdmit, which checks nothing and is deprecated: it only looks like a control. Take it out of --enable-admission-plugins.':
    '容器 "{0}" 啟用了 AlwaysAdmit，它不做任何檢查，且已淘汰：只是看起來像一種管控。將其從 --enable-admission-plugins 中移除。',
  'Admission plugins that are not switched on': '未開啟的許可外掛程式',
  'AlwaysPullImages checks a pull secret for every pod, DenyServiceExternalIPs keeps Services from taking over addresses (CVE-2020-8554), EventRateLimit keeps a client from flooding the API server. AlwaysAdmit checks nothing at all.':
    'AlwaysPullImages 為每個 Pod 檢查拉取映像檔用的 Secret，DenyServiceExternalIPs 防止 Service 接管位址（CVE-2020-8554），EventRateLimit 防止用戶端淹沒 API 伺服器。AlwaysAdmit 則什麼都不檢查。',
  'Without AlwaysPullImages a pod that lands on the node runs another tenant’s private image from its cache. With externalIPs a Service takes traffic that was meant for somebody else.':
    '沒有 AlwaysPullImages，落到此節點上的 Pod 就能從節點快取執行其他租用戶的私人映像檔。藉助 externalIPs，Service 能截取本該傳給他人的流量。',
  'Add those that the cluster can live with to `--enable-admission-plugins`; EventRateLimit needs a configuration.':
    '將叢集能夠接受的外掛程式加入 `--enable-admission-plugins`；EventRateLimit 需要組態。',
};
export default translations;
