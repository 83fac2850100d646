import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import {
  appArmorAnnotationsOf,
  profileOfAppArmorAnnotation,
} from '../../server/src/kubernetes/appArmor.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import type { Patch } from '../../server/src/yaml/edit/patch.ts';
import { standingOf } from '../appArmorAnnotations.ts';
import type { Standing } from '../appArmorAnnotations.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'deprecated-apparmor-annotation',
  title: 'AppArmor annotation in place of the field',
  severity: 'low',
  persona: 'pedantic',
  fix: 'safe',
  variants: [
    {
      since: 30,
      keys: ['annotations'],
      name: 'Deprecated in favour of the field',
      pod: deprecated,
    },
  ],
});

function* deprecated(pod: Pod): Iterable<Draft> {
  for (const named of appArmorAnnotationsOf(pod)) {
    const { annotation, name, container } = named;
    const standing = standingOf(named);
    if (container === undefined || standing === undefined) continue;
    const fix = fixFor(annotation, container, standing);
    yield {
      at: annotation.keyPlace,
      container,
      message: say`This annotation is how clusters before 1.30 set AppArmor for container "${name}"; it is deprecated. Write appArmorProfile in its securityContext.`,
      fixes: fix === undefined ? [] : [fix],
    };
  }
}

/** From 1.30 on the API server copies the one to the other when a pod is made, for old nodes, too. */
function fixFor(
  annotation: Field<string>,
  container: Container,
  standing: Standing,
): Fix | undefined {
  // Which of the two is meant is for a human to say: refused-apparmor-annotation asks.
  if (standing === 'disputed') return undefined;
  const removal: Patch = { op: 'remove', at: annotation.path };
  if (standing === 'agreed' || annotation.value === '' || container.pod.isWindows) {
    return {
      title: say`Remove the AppArmor annotation`,
      safety: 'safe',
      patches: [removal],
      preferred: true,
    };
  }
  const profile = profileOfAppArmorAnnotation(annotation.value);
  if (profile === undefined) return undefined;
  const at = container.view.mapping('securityContext').pathTo('appArmorProfile');
  return {
    title: say`Write appArmorProfile: ${profile.type} instead of the annotation`,
    safety: 'safe',
    patches: [{ op: 'set', at, value: { ...profile } }, removal],
    preferred: true,
  };
}
