import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { ESCAPE_KEYS, escapesOf, ingredientsOfAll } from '../escapes.ts';
import { storyOf } from '../ingredients.ts';
import { placementsOf } from '../placements.ts';

export default defineRule({
  id: 'escape-on-many-nodes',
  title: 'Workload that can take over its node, on every node or on the control plane',
  severity: 'critical',
  fix: 'none',
  isPath: true,
  variants: [{ since: 0, keys: ESCAPE_KEYS, pod: spread }],
});

function* spread(pod: Pod, context: RuleContext): Iterable<Draft> {
  const escapes = escapesOf(pod, context);
  const [first] = escapes;
  if (first === undefined) return;
  const placements = placementsOf(pod);
  const [gravest] = placements;
  if (gravest === undefined) return;
  yield {
    ...storyOf(gravest, [...placements, ...ingredientsOfAll(escapes)]),
    container: first.container,
    severity: gravest.severity,
    message: gravest.message(first.container.name),
  };
}
