import type { Explanation } from '../../server/src/engine/explanation.ts';
import { IMAGES, mitre, NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without a tag, or with `latest`, the manifest does not say what runs. Who may push to the repository decides it, and no rollback brings back what ran before.',
  escape:
    'Push an image of your own over `latest`. The next pod that starts runs it with every privilege that this manifest grants, and nobody has to change the manifest.',
  steps: [
    'Take over an account, a build or a token that may push to the repository.',
    'Push an image that behaves like the old one and opens a way in beside it, under the tag `latest`.',
    'Wait for a restart, a new node or a scaling up: with `latest` every start pulls the image anew.',
    'Use what the pod was granted: its service account, its volumes, its capabilities.',
  ],
  remedy:
    'Name a version together with the digest that it had when you tested it: `registry.example/web:1.4.2@sha256:…`.',
  references: [NSA_HARDENING_GUIDE, mitre('T1525'), IMAGES],
};
export default explanation;
