import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A frozen registry gets no new images. What it has is never repaired, and one day it is switched off: then nodes that do not have the image cannot start the pod.',
  escape:
    'Read in public databases what is known against the last versions that the registry holds. Holes that were closed years ago elsewhere are open here and stay so.',
  remedy:
    'Kubernetes’ own images are at `registry.k8s.io`, under the same paths. For images of `bitnamilegacy`, change to an image that is maintained.',
  references: [
    cis('5.5.1'),
    {
      name: 'Kubernetes: k8s.gcr.io is frozen',
      url: 'https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/',
    },
    {
      name: 'Bitnami: changes of the catalogue',
      url: 'https://github.com/bitnami/containers/issues/83267',
    },
  ],
};
export default explanation;
