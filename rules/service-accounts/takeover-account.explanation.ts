import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The account’s token lies in every container of the pod. With this role a hole in the program is a hole in the cluster.',
  escape:
    'Read the token and do what the role allows: start a privileged pod, read a mightier token, or run commands through the kubelet.',
  steps: [
    'Break into the program and read /var/run/secrets/kubernetes.io/serviceaccount/token.',
    '`kubectl auth can-i --list` shows the role.',
    'Create a pod with hostPID and a privileged container, or use the Secrets or the kubelet API.',
    '`nsenter -t 1 -a`: root on the node.',
  ],
  remedy:
    'Give the account only what it needs, in a Role where one namespace is enough; keep such workloads small and in a namespace of their own.',
  references: [mitre('T1611'), RBAC_GOOD_PRACTICES],
};
export default explanation;
