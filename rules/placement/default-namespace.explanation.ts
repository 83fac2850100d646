import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Roles, quotas, NetworkPolicies and the Pod Security level hold for a namespace. In `default` unrelated workloads share them, so none of them can be strict, and often nobody has set any.',
  escape:
    'From a pod that was broken into, use what its neighbours in `default` were granted: their Secrets can be mounted, and their service accounts used, by whoever may create a pod there.',
  remedy:
    'Create a namespace for the workload, with labels for Pod Security, and write it into `metadata.namespace`.',
  references: [
    cis('5.7.4'),
    {
      name: 'Kubernetes: namespaces',
      url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
    },
  ],
};
export default explanation;
