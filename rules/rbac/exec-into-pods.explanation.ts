import type { Explanation } from '../../server/src/engine/explanation.ts';
import { NSA_HARDENING_GUIDE, RBAC_GOOD_PRACTICES, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A command in a pod has that pod’s privileges, mounts and token. A debug container brings tools and, in a weak namespace, privileges of its own.',
  escape: 'Run a command in a privileged node agent and enter the node from there.',
  steps: [
    'List pods and choose one with hostPID, a runtime socket or a mighty account.',
    '`kubectl exec -it <pod> -- sh`, or `kubectl debug` with the sysadmin profile.',
    'Use its privileges: `nsenter -t 1 -a`, the socket, or its token.',
  ],
  remedy: 'Give it to people for a time, in a Role of one namespace, and to no workload.',
  references: [mitre('T1609'), NSA_HARDENING_GUIDE, RBAC_GOOD_PRACTICES],
};
export default explanation;
