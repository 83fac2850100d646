import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without {1}: what forbids privileged pods is no longer asked. Take it out of --disable-admission-plugins.':
    '容器 "{0}" 啟動 API 伺服器時關閉了 {1}：禁止特權 Pod 的機制不再起作用。將其從 --disable-admission-plugins 中移除。',
  'Container "{0}" starts the API server without {1}, which keeps kubelets, tokens and namespaces in their bounds. Take it out of --disable-admission-plugins.':
    '容器 "{0}" 啟動 API 伺服器時關閉了 {1}，而它把 kubelet、權杖和命名空間約束在各自的範圍內。將其從 --disable-admission-plugins 中移除。',
  'Admission plugin switched off': '被關閉的許可外掛程式',
  'These plugins are on by default because the rest relies on them: PodSecurity, webhooks and admission policies refuse dangerous pods, NodeRestriction and ServiceAccount keep kubelets and tokens in their bounds.':
    '這些外掛程式預設開啟，因為其他機制仰賴它們：PodSecurity、Webhook 和許可原則拒絕危險的 Pod，NodeRestriction 和 ServiceAccount 把 kubelet 和權杖約束在各自的範圍內。',
  'With PodSecurity off, the labels of namespaces mean nothing, and whoever may create pods creates a privileged one.':
    'PodSecurity 關閉後，命名空間的標籤毫無意義，任何能建立 Pod 的人都能建立特權 Pod。',
  'Create a pod with `privileged: true` in a namespace whose label says `enforce: restricted`: nothing refuses it.':
    '在標籤為 `enforce: restricted` 的命名空間中建立一個設有 `privileged: true` 的 Pod：沒有任何機制會拒絕它。',
  'Mount the node’s disks, or enter the namespaces of its first process.':
    '掛載節點的磁碟，或進入節點首個處理程序的命名空間。',
  'Take the plugin out of `--disable-admission-plugins`.':
    '將此外掛程式從 `--disable-admission-plugins` 中移除。',
};
export default translations;
