import type { Explanation } from '../../server/src/engine/explanation.ts';
import { CAPABILITIES_MANUAL, cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'BPF and PERFMON (Linux 5.8 and newer) load programs into the kernel that see all of the node, not the container alone.',
  escape:
    'Attach probes to the system calls of the whole node, read passwords and tokens from other processes as they pass, and rewrite what a root process reads with bpf_probe_write_user.',
  remedy: 'Remove it, and run tracing as a node agent in a namespace of its own.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.9'),
    mitre('T1611'),
    mitre('T1014'),
    CAPABILITIES_MANUAL,
  ],
};
export default explanation;
