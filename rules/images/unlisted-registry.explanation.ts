import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, IMAGES, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Your settings list the registries that images may come from. An image from elsewhere was built and checked by nobody you know, and can be replaced by whoever runs the place.',
  escape:
    'Publish an image whose name differs from a popular one in a letter or in its registry, and wait until somebody deploys it: it runs with what that manifest grants.',
  steps: [
    'Register a name close to one that many use: another registry, a letter swapped, an organisation that sounds official.',
    'Publish the popular image there with a program of your own in it.',
    'When a manifest names it, the program runs inside the cluster, with the pod’s service account and privileges.',
    'Look for what the pod was granted, and go on from there to the node or the API.',
  ],
  remedy:
    'Copy the image into a registry of the list, by its digest, and name it there. If the registry is one to be trusted, add it to the setting `cofferdam.registries`.',
  references: [cis('5.5.1'), mitre('T1525'), IMAGES],
};
export default explanation;
