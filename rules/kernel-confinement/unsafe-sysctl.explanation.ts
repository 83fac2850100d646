import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A sysctl is safe when it holds for the pod alone and cannot hurt its neighbours. All others change the kernel that every pod of the node shares, or let one pod exhaust it.',
  escape:
    'Raise limits until the node runs out of memory, or turn off protections of its network. In CRI-O before 1.23.2 a crafted value also set kernel.core_pattern and ran a program as root on the node (CVE-2022-0811).',
  remedy:
    'Remove the entry and tune the node itself, or use one of the sysctls that are safe in your Kubernetes version.',
  references: [
    POD_SECURITY_STANDARDS,
    NSA_HARDENING_GUIDE,
    mitre('T1611'),
    cve('CVE-2022-0811'),
    {
      name: 'Kubernetes: using sysctls',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    },
  ],
};
export default explanation;
