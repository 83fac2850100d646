import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'Without this setting the kubelet overwrites kernel settings that differ from what it expects, so that a hardened node is loosened without a word.',
  escape:
    'Whatever the administrator hardened by sysctl, such as what the kernel does when it runs out of memory, is not what is in force.',
  remedy:
    'Set the sysctls that the kubelet wants on the node (vm.overcommit_memory, vm.panic_on_oom, kernel.panic, kernel.panic_on_oops, kernel.keys.root_maxkeys and root_maxbytes), and `protectKernelDefaults` to true.',
  references: [
    {
      name: 'Kubernetes: Kubelet Configuration (v1beta1)',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    },
  ],
};
export default explanation;
