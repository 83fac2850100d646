import type { Explanation } from '../../server/src/engine/explanation.ts';
import { IMAGES, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A tag is a label that the registry can move at any time; a digest is the image itself. Only with a digest do all nodes run the same bytes, and the ones that were tested.',
  escape:
    'Move a tag that is in use to an image of your own, as was done with popular images and build steps before: whoever pulls it next runs your code in place of theirs.',
  remedy:
    'Write the digest behind the tag: `registry.example/web:1.4.2@sha256:…`. The tag then is for people only. Most registries show the digest; `docker buildx imagetools inspect` and `crane digest` print it.',
  references: [IMAGES, mitre('T1525')],
};
export default explanation;
