import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { ESCAPE_KEYS, escapesOf, ingredientsOfAll } from '../escapes.ts';
import { exposureOf } from '../exposure.ts';
import { storyOf } from '../ingredients.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'exposed-escape',
  title: 'Workload that can take over its node, open to the outside',
  severity: 'critical',
  fix: 'none',
  isPath: true,
  variants: [{ since: 0, keys: ESCAPE_KEYS, pod: exposed }],
});

function* exposed(pod: Pod, context: RuleContext): Iterable<Draft> {
  const escapes = escapesOf(pod, context);
  const [first] = escapes;
  if (first === undefined) return;
  const exposure = exposureOf(pod, context.facts);
  if (exposure === undefined) return;
  yield {
    ...storyOf(first.decisive, ingredientsOfAll(escapes)),
    container: first.container,
    message: say`Container "${first.container.name}" can take over its node, and ${exposure.kind} "${exposure.name}" opens the pod to the outside: who breaks in owns the node. Take away either.`,
  };
}
