import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import { imagesOf, isLatest } from '../images.ts';

export default defineRule({
  id: 'cached-image',
  title: 'Image from the node’s cache',
  severity: 'info',
  persona: 'auditor',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['image'],
      *pod(pod) {
        for (const { image, reference, container } of imagesOf(pod)) {
          if (container === undefined || reference.digest !== undefined) continue;
          const policy = container.view.string('imagePullPolicy');
          // What is not written is Always for `latest` and IfNotPresent for other tags.
          if (policy === undefined ? isLatest(reference) : policy.value === 'Always') continue;
          yield {
            at: policy?.valuePlace ?? container.view.anchor,
            missing: policy === undefined,
            message:
              policy?.value === 'Never'
                ? say`Image "${image.value}" is never pulled: the pod runs whatever lies on the node under this name, with credentials or without. Set imagePullPolicy to Always.`
                : say`Image "${image.value}" is not pulled where a node has one of that name, whoever put it there. Add its digest, or set imagePullPolicy to Always.`,
            container,
            fixes: [alwaysPull([...container.view.path, 'imagePullPolicy'])],
          };
        }
      },
    },
  ],
});

function alwaysPull(at: Field<string>['path']): Fix {
  return {
    title: say`Set imagePullPolicy to Always`,
    safety: 'choice',
    why: say`Every start then needs the registry, and credentials for it. An image that was only loaded onto the nodes no longer starts.`,
    patches: [{ op: 'set', at, value: 'Always' }],
    preferred: true,
  };
}
