import { forbidCapability } from '../forbidCapability.ts';
import { cis, mitre } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-sys-ptrace',
  title: 'Capability SYS_PTRACE added',
  severity: 'high',
  names: ['SYS_PTRACE'],
  danger: say`it can read and rewrite the memory of every process that it sees`,
  rationale:
    'SYS_PTRACE allows tracing processes of other users. With hostPID these are the node’s own; with shareProcessNamespace those of the pod’s other containers.',
  escape:
    'With hostPID, attach to a root process of the node and inject code into it; the code runs on the node. Without it, take over the containers beside it and use their tokens.',
  remedy:
    'Remove it. To debug, attach an ephemeral container for the time of the debugging (`kubectl debug --profile=general`).',
  references: [cis('5.2.9'), mitre('T1055.008'), mitre('T1611')],
  why: say`Debuggers and profilers can no longer attach to processes of other users.`,
  severityIn: ({ pod }) => (pod.spec.boolean('hostPID')?.value === true ? 'critical' : 'high'),
});
