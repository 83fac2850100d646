import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'User namespaces do not go with the node’s namespaces, raw disks or NFS: the pod is refused or does not start. Whoever then removes hostUsers to make it run has no user namespace at all.',
  escape: 'Without the user namespace root in the pod is root on the node once one wall breaks.',
  steps: [
    'The pod does not start with both settings.',
    'Somebody removes `hostUsers` to make it run.',
    'Root in the pod is root on the node from then on: any flaw of the runtime or the kernel ends there.',
  ],
  remedy: 'Remove the setting that does not go with it, and keep `hostUsers: false`.',
  references: [mitre('T1611')],
};
export default explanation;
