import type { Explanation } from '../../server/src/engine/explanation.ts';
import { EPHEMERAL_CONTAINERS, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Ephemeral containers are added to a running pod by `kubectl debug`. In a manifest they are leftovers of a session, and the API server refuses to create the object.',
  escape:
    'A debug container of the profile sysadmin is privileged, one of netadmin has NET_ADMIN, one of general SYS_PTRACE. Whoever may attach to it has these at hand beside the workload.',
  steps: [
    'Find the debug container that was left in the pod: `kubectl describe pod`.',
    'Attach to it: `kubectl attach -it <pod> -c <debugger>`.',
    'With `targetContainerName` it shares the workload’s process IDs: read /proc/<pid>/root and /proc/<pid>/environ.',
  ],
  remedy:
    'Remove `ephemeralContainers`, and debug by `kubectl debug` when there is something to debug.',
  references: [mitre('T1609'), EPHEMERAL_CONTAINERS],
};
export default explanation;
