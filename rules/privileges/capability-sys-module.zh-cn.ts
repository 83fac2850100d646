import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can load code into the node’s kernel': '它能将代码加载到节点的内核中',
  'The container can no longer load kernel modules; the node must have them loaded already.':
    '容器将无法再加载内核模块；节点必须已加载这些模块。',
  'Capability SYS_MODULE added': '添加了 SYS_MODULE 权能',
  'Containers share the node’s kernel. Whoever loads a module into it runs code above every container, security module and audit log of the node.':
    '容器共享节点的内核。谁向内核加载模块，谁的代码就凌驾于节点的每个容器、安全模块和审计日志之上。',
  'Compile a module that starts a shell in the node’s namespaces, load it with finit_module, and it runs in the kernel as part of the node.':
    '编译一个在节点的名字空间中启动 shell 的模块，用 finit_module 加载它，它便作为节点的一部分在内核中运行。',
  'Remove it and load the module when the node starts (modules-load.d, node image).':
    '将其移除，并在节点启动时加载该模块（modules-load.d、节点镜像）。',
};
export default translations;
