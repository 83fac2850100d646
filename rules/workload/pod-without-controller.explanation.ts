import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Workloads belong to a Deployment, Job or other controller, which replaces their pods. A pod by itself is a test, a leftover, or something that was not meant to be found.',
  escape:
    'It is no way to the node by itself. Attacks start such pods because they need nothing but the right to create one.',
  remedy:
    'Write a Deployment, StatefulSet, DaemonSet or Job. Delete pods that were started by hand when they are done.',
  references: [mitre('T1610')],
};
export default explanation;
