import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { present, privilegedIn, storyOf } from '../ingredients.ts';
import type { Ingredient } from '../ingredients.ts';
import { propagatesKubeletDirectory } from '../kubeletPropagation.ts';
import { ingredientsOf, nodeMountsOf } from '../nodeMounts.ts';
import type { NodeMount } from '../nodeMounts.ts';
import { sharesHostUsers } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'bidirectional-kubelet-directory',
  title: 'Mounts of a container reach the volumes of other pods',
  severity: 'critical',
  fix: 'none',
  isPath: true,
  variants: [{ since: 0, keys: ['mountPropagation'], pod: propagated }],
});

function* propagated(pod: Pod, context: RuleContext): Iterable<Draft> {
  if (!sharesHostUsers(pod, context)) return;
  const mounts = nodeMountsOf(pod, context).filter(propagatesKubeletDirectory);
  for (const container of pod.containers) {
    const [first, ...others] = mounts.filter((mount) => mount.container === container);
    if (first === undefined) continue;
    const rest = [first, ...others].flatMap(ingredientsOf);
    const privileged = present([privilegedIn(container)]);
    yield {
      ...storyOf(propagationOf(first), [...others.map(propagationOf), ...rest, ...privileged]),
      container,
      message: say`What container "${container.name}" mounts below ${first.path} covers the kubelet’s files: it can put its own in place of the tokens and volumes of other pods. Remove mountPropagation.`,
    };
  }
}

function propagationOf({ container, mount }: NodeMount): Ingredient {
  return {
    at: mount.string('mountPropagation')?.valuePlace ?? mount.anchor,
    text: say`Its mounts reach the node here, too.`,
    container,
  };
}
