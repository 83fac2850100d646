import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'Mutating webhooks add what others rely on: proxies, seccomp profiles, dropped capabilities. With Ignore a pod that is created meanwhile runs without.',
  escape:
    'Create a pod while the webhook does not answer, and run it without the proxy or profile that it would have got.',
  remedy: 'Set `failurePolicy` to Fail, or check the result with a validating policy.',
  references: [
    {
      name: 'Kubernetes: Dynamic Admission Control',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
    },
  ],
};
export default explanation;
