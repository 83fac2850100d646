import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can load code into the node’s kernel': '它能將程式碼載入節點的核心',
  'The container can no longer load kernel modules; the node must have them loaded already.':
    '容器將無法再載入核心模組；節點必須已載入這些模組。',
  'Capability SYS_MODULE added': '新增了 SYS_MODULE 權能',
  'Containers share the node’s kernel. Whoever loads a module into it runs code above every container, security module and audit log of the node.':
    '容器共用節點的核心。誰將模組載入核心，誰的程式碼就凌駕於節點的每個容器、安全性模組和稽核記錄之上。',
  'Compile a module that starts a shell in the node’s namespaces, load it with finit_module, and it runs in the kernel as part of the node.':
    '編譯一個在節點的命名空間中啟動 shell 的模組，用 finit_module 載入它，它便作為節點的一部分在核心中執行。',
  'Remove it and load the module when the node starts (modules-load.d, node image).':
    '將其移除，並在節點啟動時載入該模組（modules-load.d、節點映像檔）。',
};
export default translations;
