import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import { parseImageReference } from '../../server/src/kubernetes/imageReference.ts';
import { isLatest } from '../images.ts';
import { privilegedIn, storyOf } from '../ingredients.ts';
import { sharesHostUsers } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'mutable-image-and-privileged',
  title: 'Privileged container that runs whatever was pushed last',
  severity: 'high',
  fix: 'none',
  isPath: true,
  variants: [{ since: 0, keys: ['privileged'], container: mutable }],
});

/** A tag with a version can be moved, too, but that most privileged containers have. */
function* mutable(container: Container, context: RuleContext): Iterable<Draft> {
  if (!sharesHostUsers(container.pod, context)) return;
  const privileged = privilegedIn(container);
  const image = container.view.string('image');
  const reference = image && parseImageReference(image.value);
  if (privileged === undefined || image === undefined || reference === undefined) return;
  if (!isLatest(reference)) return;
  const decisive = { at: image.valuePlace, text: say`Its image can be replaced.` };
  yield {
    ...storyOf(decisive, [privileged]),
    message: say`Container "${container.name}" is privileged and runs whatever was pushed last as "${image.value}": who can push there owns the node. Name a version and its digest.`,
  };
}
