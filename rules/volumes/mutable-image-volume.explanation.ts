import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A tag can be moved to other files at any time. Checks of container images, signatures included, often do not look at image volumes.',
  escape:
    'Push other files under the same tag: the pods that start next mount and perhaps run them.',
  remedy: 'Name the image by its digest: `registry.example/models:3@sha256:…`.',
  references: [
    mitre('T1525'),
    {
      name: 'Kubernetes: image volumes',
      url: 'https://kubernetes.io/docs/concepts/storage/volumes/#image',
    },
  ],
};
export default explanation;
