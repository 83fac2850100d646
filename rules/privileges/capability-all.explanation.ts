import type { Explanation } from '../../server/src/engine/explanation.ts';
import { CAPABILITIES_MANUAL, cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'With every capability, root in the container may do to the kernel what root on the node may do; only device access and masked paths still differ from a privileged container.',
  escape:
    'Load a kernel module, or open any file of the node through open_by_handle_at, or mount a cgroup v1 hierarchy and let its release_agent run a program on the node.',
  remedy: 'Name the single capabilities that the program needs, and drop ALL.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.9'), mitre('T1611'), CAPABILITIES_MANUAL],
};
export default explanation;
