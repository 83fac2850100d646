import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'On OpenShift, SecurityContextConstraints decide what pods may ask for. Who may use these gets privileged containers, the node’s files, processes or network.',
  escape:
    'With a service account that may use the constraints, create a pod that is privileged or mounts the node’s root.',
  steps: [
    'Find an account that may use the constraints: `oc adm policy who-can use scc/<name>`.',
    'Create a pod as that account, privileged or with the node’s `/` as a hostPath volume.',
    'Run `chroot /host`: the shell is root on the node.',
  ],
  remedy:
    'Set the fields to false and take escaping capabilities out. For node agents, keep constraints of their own and let nobody else use them.',
  references: [
    {
      name: 'OpenShift: Managing security context constraints',
      url: 'https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html',
    },
    POD_SECURITY_STANDARDS,
    mitre('T1611'),
  ],
};
export default explanation;
