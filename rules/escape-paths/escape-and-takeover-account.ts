import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { accountFieldOf, accountOf } from '../../server/src/kubernetes/serviceAccounts.ts';
import { ESCAPE_KEYS, escapesOf, ingredientsOfAll } from '../escapes.ts';
import { storyOf } from '../ingredients.ts';
import { takeoverBy } from '../takeovers.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'escape-and-takeover-account',
  title: 'Workload that can take over its node and the cluster',
  severity: 'critical',
  fix: 'none',
  isPath: true,
  variants: [{ since: 0, keys: ESCAPE_KEYS, pod: takesBoth }],
});

function* takesBoth(pod: Pod, context: RuleContext): Iterable<Draft> {
  const escapes = escapesOf(pod, context);
  const [first] = escapes;
  if (first === undefined) return;
  const takeover = takeoverBy(pod, context);
  // What reaches a namespace alone is no more than the node already gives.
  if (takeover === undefined || takeover.severity === 'medium') return;
  const field = accountFieldOf(pod);
  const account = field && {
    at: field.valuePlace,
    text: say`Account "${field.value}" is used here.`,
  };
  yield {
    ...storyOf(account ?? first.decisive, ingredientsOfAll(escapes)),
    container: first.container,
    message: say`Container "${first.container.name}" can take over its node, and account "${accountOf(pod).name}" can ${takeover.abilities}: one break-in ends with the cluster. Give the account less.`,
  };
}
