import type { Explanation } from '../../server/src/engine/explanation.ts';
import { CAPABILITIES_MANUAL, cis, cve, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'SYS_ADMIN covers mounting, namespaces, cgroups, BPF and much more. Runtimes also loosen their seccomp profile for it, so most of the kernel is open.',
  escape:
    'Mount a cgroup v1 hierarchy, write the path of a script to release_agent and empty the cgroup: the kernel runs the script as root on the node. With hostPID, enter the node with nsenter instead.',
  remedy:
    'Remove it. For FUSE use a device plugin or a CSI driver; for building images a rootless builder or a pod in a user namespace.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.9'),
    mitre('T1611'),
    cve('CVE-2022-0492'),
    CAPABILITIES_MANUAL,
  ],
};
export default explanation;
