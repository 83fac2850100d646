import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'Clusters refuse the object. Where it was to protect something, such as a NetworkPolicy, a webhook or a quota on disruption, that is open.',
  escape:
    'Nothing needs to be attacked: the control that the manifest describes does not exist in the cluster.',
  steps: [
    'The manifest of a NetworkPolicy or a webhook is refused, and the pipeline goes on.',
    'The connection or the pod that it was to forbid is possible.',
  ],
  remedy:
    'Write the version that is served. Fields changed between some versions: the migration guide names them.',
  references: [
    {
      name: 'Kubernetes: Deprecated API Migration Guide',
      url: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
    },
  ],
};
export default explanation;
