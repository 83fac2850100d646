import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet does not start on a node whose kernel settings are not as it wants them.':
    '在内核设置不符合 kubelet 要求的节点上，kubelet 不会启动。',
  'The kubelet overwrites kernel settings of the node that differ from its own, hardened ones, too. Set protectKernelDefaults to true, and the sysctls on the node.':
    'kubelet 会覆盖节点上与其要求不同的内核设置，连经过加固的设置也不例外。将 protectKernelDefaults 设为 true，并在节点上设置这些 sysctl。',
  'Kubelet that changes the node’s kernel settings': '更改节点内核设置的 kubelet',
  'Without this setting the kubelet overwrites kernel settings that differ from what it expects, so that a hardened node is loosened without a word.':
    '没有此设置，kubelet 会覆盖与其预期不同的内核设置，经过加固的节点因此被悄无声息地放松。',
  'Whatever the administrator hardened by sysctl, such as what the kernel does when it runs out of memory, is not what is in force.':
    '管理员通过 sysctl 加固的内容，例如内核在内存耗尽时的行为，实际上并未生效。',
  'Set the sysctls that the kubelet wants on the node (vm.overcommit_memory, vm.panic_on_oom, kernel.panic, kernel.panic_on_oops, kernel.keys.root_maxkeys and root_maxbytes), and `protectKernelDefaults` to true.':
    '在节点上设置 kubelet 所需的 sysctl（vm.overcommit_memory、vm.panic_on_oom、kernel.panic、kernel.panic_on_oops、kernel.keys.root_maxkeys 和 root_maxbytes），并将 `protectKernelDefaults` 设为 true。',
};
export default translations;
