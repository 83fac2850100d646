import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'With shareProcessNamespace the containers of a pod see each other’s processes. What a weak container gets hold of there is as strong as the strongest container of the pod.',
  escape:
    'Go through /proc/<pid>/root into the files of the strong container, or trace one of its processes and use its mounts, capabilities and tokens.',
  steps: [
    'Break into the weakest container of the pod.',
    'Find the strong one’s process: `ps -ef`.',
    'As the same user open `/proc/<pid>/root`: all that it has mounted is there. With SYS_PTRACE attach to the process instead.',
    'Go on to the node with what the strong container may do.',
  ],
  remedy: 'Remove `shareProcessNamespace`, or move the strong container into a pod of its own.',
  references: [mitre('T1611'), mitre('T1055.008')],
};
export default explanation;
