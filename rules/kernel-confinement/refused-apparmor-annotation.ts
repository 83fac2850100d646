import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import { appArmorAnnotationsOf } from '../../server/src/kubernetes/appArmor.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { standingOf } from '../appArmorAnnotations.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'refused-apparmor-annotation',
  title: 'AppArmor annotation that the API server refuses',
  severity: 'medium',
  fix: 'choice',
  variants: [
    { since: 0, keys: ['annotations'], pod: refused },
    {
      since: 30,
      keys: ['annotations'],
      name: 'The annotation must agree with the field, too',
      pod: refused,
    },
  ],
});

function* refused(pod: Pod, { version }: RuleContext): Iterable<Draft> {
  if (pod.containers.length === 0) return;
  for (const named of appArmorAnnotationsOf(pod)) {
    const { annotation, name, container } = named;
    const standing = standingOf(named);
    if (standing !== 'unnamed' && (standing !== 'disputed' || version < 30)) continue;
    yield {
      // The key of one that is for a container of the pod is where it is called deprecated.
      at: standing === 'unnamed' ? annotation.keyPlace : annotation.valuePlace,
      ...(container && { container }),
      message:
        standing === 'unnamed'
          ? say`This annotation gives an AppArmor profile to the container "${name}", which the pod does not have, so the API server refuses the pod. Correct the name.`
          : say`This annotation and the appArmorProfile of container "${name}" disagree, so the API server refuses the pod. Remove the annotation.`,
      fixes: [
        {
          title: say`Remove the AppArmor annotation`,
          safety: 'choice',
          why:
            standing === 'unnamed'
              ? say`The container that was meant keeps the runtime’s profile.`
              : say`The field decides then; it must name the profile that is meant.`,
          patches: [{ op: 'remove', at: annotation.path }],
        },
      ],
    };
  }
}
