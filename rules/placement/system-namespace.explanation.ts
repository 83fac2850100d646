import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The namespaces of the system hold what runs the cluster. Admission policies and Pod Security usually exempt kube-system, and who may create pods there can use its service accounts, which often may do everything.',
  escape:
    'With the right to change this workload, start a privileged pod where no policy looks, or one with the service account of a controller, and take over the cluster.',
  steps: [
    'Get hold of whoever deploys the workload: its pipeline, or a role that may change it.',
    'Let its pods run under a service account of the namespace that may do more, or be privileged: the policies of other namespaces do not hold here.',
    'Use the account’s token against the API, or the node below.',
  ],
  remedy:
    'Move the workload to a namespace of its own, with a Pod Security label. An agent of the nodes says what it is by `priorityClassName: system-node-critical`.',
  references: [cis('5.7.1')],
};
export default explanation;
