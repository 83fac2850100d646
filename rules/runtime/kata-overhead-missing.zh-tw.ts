import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'RuntimeClass "{0}" starts a virtual machine for each pod that nobody counts: nodes are filled beyond their memory. Set overhead.podFixed.':
    'RuntimeClass "{0}" 為每個 Pod 啟動一部虛擬機器，卻沒有計入其額外負荷：節點承載的 Pod 會超出節點的記憶體。設定 overhead.podFixed。',
  'Set the overhead to 160Mi of memory and 250m of CPU': '將額外負荷設為 160Mi 記憶體和 250m CPU',
  'Each pod of this class then asks for that much more, and fewer of them fit on a node.':
    '此後，使用該執行階段類別的每個 Pod 都會多要求這麼多資源，一個節點能容納的 Pod 隨之減少。',
  'RuntimeClass of Kata Containers without overhead':
    '未設定額外負荷的 Kata Containers RuntimeClass',
  'Kata Containers runs a virtual machine monitor and a guest kernel for each pod. Without `overhead` the scheduler and the pod’s cgroup do not count them.':
    'Kata Containers 為每個 Pod 執行一個虛擬機器監視器和一個客體核心。沒有 `overhead` 時，排程器和 Pod 的 cgroup 都不會計入它們。',
  'It is no way to the node, but one to its neighbours: many small pods of this class exhaust the node’s memory, and the kernel kills other pods or the guests themselves.':
    '它不是通往節點的途徑，卻會波及相鄰的 Pod：使用該執行階段類別的許多小 Pod 會耗盡節點的記憶體，核心便會終止其他 Pod 或客體本身。',
  'Set `overhead.podFixed` to what the virtual machine needs; Kata’s own manifests for QEMU say 160Mi of memory and 250m of CPU.':
    '將 `overhead.podFixed` 設為虛擬機器所需的資源；Kata 自己用於 QEMU 的資訊清單寫的是 160Mi 記憶體和 250m CPU。',
};
export default translations;
