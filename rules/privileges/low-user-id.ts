import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import { inheritorsOf } from '../inheritors.ts';
import { FIRST_FREE_ID, UNPRIVILEGED_ID } from '../rootUser.ts';
import { isUserNamespaced } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'low-user-id',
  title: 'User number below 10000',
  severity: 'info',
  persona: 'pedantic',
  fix: 'choice',
  variants: [{ since: 0, keys: ['runAsUser'], pod: lowUsers }],
});

function* lowUsers(pod: Pod, context: RuleContext): Iterable<Draft> {
  if (pod.isWindows || isUserNamespaced(pod, context)) return;
  for (const place of securityContextsOf(pod)) {
    const user = place.view.number('runAsUser');
    // User 0 is what root-user finds.
    if (user === undefined || user.value <= 0 || user.value >= FIRST_FREE_ID) continue;
    yield {
      at: user.valuePlace,
      ...(place.container && { container: place.container }),
      ...inheritorsOf(place, (view) => view.field('runAsUser')),
      message: say`User ${user.value} of ${placeName(place)} may also be an account of the node, whose files it then owns once outside. Choose a number of 10000 or above.`,
      fixes: [
        {
          title: say`Set runAsUser: ${UNPRIVILEGED_ID} in ${placeName(place)}`,
          safety: 'choice',
          why: say`The program must be able to read its files, and to write its data, as that user.`,
          patches: [{ op: 'set', at: user.path, value: UNPRIVILEGED_ID }],
        },
      ],
    };
  }
}
