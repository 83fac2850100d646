import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { imagesOf, isLatest } from '../images.ts';

export default defineRule({
  id: 'latest-image',
  title: 'Image without a fixed tag',
  severity: 'medium',
  persona: 'pedantic',
  fix: 'none',
  supersedes: ['image-without-digest'],
  variants: [
    {
      since: 0,
      keys: ['image'],
      *pod(pod) {
        for (const { image, reference, container } of imagesOf(pod)) {
          if (!isLatest(reference)) continue;
          yield {
            at: image.valuePlace,
            message:
              reference.tag === undefined
                ? say`Image "${image.value}" has no tag: the next start runs whatever was pushed last, also by somebody else. Name a version and its digest.`
                : say`Image "${image.value}" is whatever was pushed last, also by somebody else. Name a version and its digest.`,
            ...(container && { container }),
          };
        }
      },
    },
  ],
});
