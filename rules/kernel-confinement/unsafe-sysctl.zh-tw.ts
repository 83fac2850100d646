import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This sysctl has no name: the API server refuses the pod. Name it or remove the entry.':
    '此 sysctl 沒有名稱：API 伺服器會拒絕該 Pod。為其命名或移除該項目。',
  'The sysctl "{0}" is set more than once, and Pod Security knows it with dots only. Keep one entry, named {1}.':
    'sysctl "{0}" 被設定了多次，而且 Pod Security 只認得以點分隔的寫法。只保留一個項目，命名為 {1}。',
  'The sysctl "{0}" is safe, but Pod Security knows it with dots only. Write {1}.':
    'sysctl "{0}" 是安全的，但 Pod Security 只認得以點分隔的寫法。改為 {1}。',
  'The sysctl "{0}" counts as safe from Kubernetes {1} on only. Remove it for older clusters.':
    'sysctl "{0}" 從 Kubernetes {1} 起才算安全。若要用於舊版叢集，將其移除。',
  'The sysctl "{0}" is not safe: it can change or exhaust the kernel that all pods of the node share. Remove it.':
    'sysctl "{0}" 不安全：它能變更節點上所有 Pod 共用的核心，或將其資源耗盡。移除此 sysctl。',
  'Write {0}': '改為 {0}',
  'Remove the sysctl without a name': '移除沒有名稱的 sysctl',
  'Remove the sysctl {0}': '移除 sysctl {0}',
  'The pod then runs with the node’s value; a program that checks the setting may not start.':
    '此後該 Pod 以節點的值執行；檢查此設定的程式可能無法啟動。',
  'Unsafe sysctl': '不安全的 sysctl',
  'A sysctl is safe when it holds for the pod alone and cannot hurt its neighbours. All others change the kernel that every pod of the node shares, or let one pod exhaust it.':
    '只對 Pod 自身生效且不會損害相鄰 Pod 的 sysctl 才是安全的。其他的不是會變更節點上所有 Pod 共用的核心，就是讓一個 Pod 就能將其資源耗盡。',
  'Raise limits until the node runs out of memory, or turn off protections of its network. In CRI-O before 1.23.2 a crafted value also set kernel.core_pattern and ran a program as root on the node (CVE-2022-0811).':
    '調高各項限制，直到節點的記憶體耗盡，或關閉節點網路的防護。在 1.23.2 之前的 CRI-O 中，精心設計的值還能設定 kernel.core_pattern，從而在節點上以 root 身分執行程式（CVE-2022-0811）。',
  'Remove the entry and tune the node itself, or use one of the sysctls that are safe in your Kubernetes version.':
    '移除該項目並直接調校節點本身，或使用在你的 Kubernetes 版本中安全的 sysctl。',
  'Reserved ports are safe, too': '保留連接埠也屬於安全',
  'Four TCP timers are safe, too': '四個 TCP 計時器也屬於安全',
  'TCP buffer sizes are safe, too': 'TCP 緩衝區大小也屬於安全',
  'TCP slow start and unsent data are safe, too': 'TCP 慢速啟動和未傳送資料也屬於安全',
};
export default translations;
