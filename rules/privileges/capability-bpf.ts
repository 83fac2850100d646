import { forbidCapability } from '../forbidCapability.ts';
import { cis, mitre } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-bpf',
  title: 'Capability BPF or PERFMON added',
  severity: 'high',
  names: ['BPF', 'PERFMON'],
  danger: say`it can load tracing programs that watch and alter every process of the node`,
  rationale:
    'BPF and PERFMON (Linux 5.8 and newer) load programs into the kernel that see all of the node, not the container alone.',
  escape:
    'Attach probes to the system calls of the whole node, read passwords and tokens from other processes as they pass, and rewrite what a root process reads with bpf_probe_write_user.',
  remedy: 'Remove it, and run tracing as a node agent in a namespace of its own.',
  references: [cis('5.2.9'), mitre('T1611'), mitre('T1014')],
  why: say`Tracing, profiling and eBPF networking programs can no longer load their probes.`,
});
