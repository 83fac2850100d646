import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'The pod sees the node’s processes.': '此 Pod 能看到節點的處理程序。',
  'The pod shares the node’s memory segments.': '此 Pod 共用節點的記憶體區段。',
  'The pod is in the node’s network.': '此 Pod 處於節點的網路中。',
  'Container "{0}" is privileged.': '容器 "{0}" 是特權容器。',
  'Container "{0}" adds {1}.': '容器 "{0}" 新增了 {1}。',
  'Nothing keeps container "{0}" from being root.': '沒有任何設定阻止容器 "{0}" 成為 root。',
  'Container "{0}" runs as root.': '容器 "{0}" 以 root 身分執行。',
};
export default translations;
