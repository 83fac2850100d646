import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RUNTIME_CLASS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Clusters no longer serve this API version, so the RuntimeClass is not created and the pods that name it are refused.',
  escape:
    'The usual way out is to delete `runtimeClassName` from the pod. It then runs under runc, on the node’s own kernel, and every kernel bug that gVisor or Kata would have kept out works again.',
  remedy: 'Write `apiVersion: node.k8s.io/v1`, which is served since 1.20.',
  references: [
    {
      name: 'Kubernetes: Deprecated API Migration Guide',
      url: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/#runtimeclass-v125',
    },
    RUNTIME_CLASS,
  ],
};
export default explanation;
