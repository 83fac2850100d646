import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'A policy that is only asked about objects or namespaces with certain labels is in the hands of those who set the labels. Whoever creates a pod sets its labels.',
  escape:
    'Create the pod without the label, or label the namespace as one to ignore, and the policy is not asked.',
  steps: [
    'Read the webhook’s selectors: `kubectl get validatingwebhookconfigurations -o yaml`.',
    'Create a privileged pod whose labels the selector does not match: the webhook is not asked.',
    'Leave to the node.',
  ],
  remedy:
    'Remove `objectSelector` from policies. Leave out namespaces by `kubernetes.io/metadata.name`, which the API server sets itself.',
  references: [
    {
      name: 'Kubernetes: Dynamic Admission Control',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
    },
  ],
};
export default explanation;
