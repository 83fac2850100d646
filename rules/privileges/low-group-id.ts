import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import { inheritorsOf } from '../inheritors.ts';
import { FIRST_FREE_ID, UNPRIVILEGED_ID } from '../rootUser.ts';
import { isUserNamespaced } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'low-group-id',
  title: 'Group number below 10000',
  severity: 'info',
  persona: 'pedantic',
  fix: 'choice',
  variants: [{ since: 0, keys: ['runAsGroup'], pod: lowGroups }],
});

// Where no group is written the image decides.
function* lowGroups(pod: Pod, context: RuleContext): Iterable<Draft> {
  if (pod.isWindows || isUserNamespaced(pod, context)) return;
  for (const place of securityContextsOf(pod)) {
    const group = place.view.number('runAsGroup');
    // Group 0 is what root-group finds.
    if (group === undefined || group.value <= 0 || group.value >= FIRST_FREE_ID) continue;
    yield {
      at: group.valuePlace,
      ...(place.container && { container: place.container }),
      ...inheritorsOf(place, (view) => view.field('runAsGroup')),
      message: say`Group ${group.value} of ${placeName(place)} may also be a group of the node, whose files it then reaches once outside. Choose a number of 10000 or above.`,
      fixes: [
        {
          title: say`Set runAsGroup: ${UNPRIVILEGED_ID} in ${placeName(place)}`,
          safety: 'choice',
          why: say`The program must be able to read its files, and to write its data, as that group.`,
          patches: [{ op: 'set', at: group.path, value: UNPRIVILEGED_ID }],
        },
      ],
    };
  }
}
