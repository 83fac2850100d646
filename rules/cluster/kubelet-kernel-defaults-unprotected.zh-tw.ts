import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet does not start on a node whose kernel settings are not as it wants them.':
    '在核心設定不符合 kubelet 要求的節點上，kubelet 不會啟動。',
  'The kubelet overwrites kernel settings of the node that differ from its own, hardened ones, too. Set protectKernelDefaults to true, and the sysctls on the node.':
    'kubelet 會覆寫節點上與其自身不同的核心設定，經過強化的設定也不例外。將 protectKernelDefaults 設為 true，並在節點上設定這些 sysctl。',
  'Kubelet that changes the node’s kernel settings': '變更節點核心設定的 kubelet',
  'Without this setting the kubelet overwrites kernel settings that differ from what it expects, so that a hardened node is loosened without a word.':
    '沒有此設定，kubelet 會覆寫與其預期不同的核心設定，經過強化的節點就此無聲無息地遭到削弱。',
  'Whatever the administrator hardened by sysctl, such as what the kernel does when it runs out of memory, is not what is in force.':
    '系統管理員透過 sysctl 強化的內容，例如核心在記憶體耗盡時的行為，實際上並未生效。',
  'Set the sysctls that the kubelet wants on the node (vm.overcommit_memory, vm.panic_on_oom, kernel.panic, kernel.panic_on_oops, kernel.keys.root_maxkeys and root_maxbytes), and `protectKernelDefaults` to true.':
    '在節點上設定 kubelet 所需的 sysctl（vm.overcommit_memory、vm.panic_on_oom、kernel.panic、kernel.panic_on_oops、kernel.keys.root_maxkeys 和 root_maxbytes），並將 `protectKernelDefaults` 設為 true。',
};
export default translations;
