import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import type { VolumeMountFields } from '../../server/src/kubernetes/fields.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { privilegedIn, storyOf } from '../ingredients.ts';
import type { Ingredient } from '../ingredients.ts';
import { sharedVolumesOf } from '../privilegedHelpers.ts';
import type { SharedVolume } from '../privilegedHelpers.ts';
import { sharesHostUsers } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'privileged-helper-and-shared-volume',
  title: 'Privileged init container or sidecar works on files of an ordinary container',
  severity: 'high',
  fix: 'none',
  isPath: true,
  variants: [{ since: 0, keys: ['initContainers'], pod: shared }],
});

function* shared(pod: Pod, context: RuleContext): Iterable<Draft> {
  if (!sharesHostUsers(pod, context)) return;
  for (const container of pod.containers)
    if (container.list === 'initContainers') yield* sharedBy(container);
}

function* sharedBy(container: Container): Iterable<Draft> {
  const privileged = privilegedIn(container);
  const volumes = sharedVolumesOf(container);
  const gravest = volumes.find(({ isRun }) => isRun) ?? volumes[0];
  if (privileged === undefined || gravest === undefined) return;
  const isSure = container.isSidecar || volumes.some(({ isKept, isRun }) => isKept || isRun);
  yield {
    ...storyOf(
      privileged,
      volumes.flatMap((volume) => mountsIn(container, volume)),
    ),
    container,
    // It runs before the others, and once more only when the node restarts the pod.
    severity: isSure ? 'high' : 'medium',
    message: messageOf(container, gravest),
  };
}

function mountsIn(container: Container, volume: SharedVolume): readonly Ingredient[] {
  const { name, mount, writer, writersMount } = volume;
  return [
    mountOf(mount, say`Container "${container.name}" uses volume "${name}" here.`),
    mountOf(writersMount, say`Container "${writer.name}" can write to it here.`),
  ];
}

/** The mounts are no problem by themselves. */
function mountOf(mount: View<VolumeMountFields>, text: Text): Ingredient {
  return { at: mount.string('mountPath')?.valuePlace ?? mount.anchor, text, missing: true };
}

function messageOf({ name }: Container, { isRun, writer, name: volume }: SharedVolume): Text {
  return isRun
    ? say`Container "${name}" is privileged and runs programs from volume "${volume}", to which "${writer.name}" can write: what is put there owns the node. Remove privileged.`
    : say`Container "${name}" is privileged and works on volume "${volume}", to which "${writer.name}" can write: a link planted there makes it change the node’s files. Remove privileged.`;
}
