import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'The pod sees the node’s processes.': '该 Pod 能看到节点的进程。',
  'The pod shares the node’s memory segments.': '该 Pod 共享节点的内存段。',
  'The pod is in the node’s network.': '该 Pod 处于节点的网络中。',
  'Container "{0}" is privileged.': '容器 "{0}" 是特权容器。',
  'Container "{0}" adds {1}.': '容器 "{0}" 添加了 {1}。',
  'Nothing keeps container "{0}" from being root.': '没有任何设置阻止容器 "{0}" 成为 root。',
  'Container "{0}" runs as root.': '容器 "{0}" 以 root 身份运行。',
};
export default translations;
