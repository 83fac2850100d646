import { forbidCapability } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-bpf',
  title: 'Capability BPF or PERFMON added',
  severity: 'high',
  names: ['BPF', 'PERFMON'],
  danger: say`it can load tracing programs that watch and alter every process of the node`,
  why: say`Tracing, profiling and eBPF networking programs can no longer load their probes.`,
});
