import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale: 'A binding with Warn or Audit alone says what is wrong, and admits it.',
  escape: 'Create the object that the policy forbids: a warning is all that happens.',
  steps: ['Create a pod that the policy forbids.', 'Ignore the warning: the pod runs.'],
  remedy:
    'Add Deny to `validationActions`. Deny and Warn together are refused; Deny and Audit are not.',
  references: [
    {
      name: 'Kubernetes: Validating Admission Policy',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
    },
    mitre('T1610'),
  ],
};
export default explanation;
