import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import { present, privilegedIn, storyOf } from '../ingredients.ts';
import type { Ingredient } from '../ingredients.ts';
import { ingredientsOf, leadsToNode, nodeMountsOf } from '../nodeMounts.ts';
import type { NodeMount } from '../nodeMounts.ts';
import { obstaclesIn } from '../userNamespaceObstacles.ts';
import { isUserNamespaced } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'user-namespace-undermined',
  title: 'User namespace beside settings that undo it',
  severity: 'medium',
  fix: 'none',
  isPath: true,
  variants: [
    { since: 33, name: 'User namespaces are on by default', keys: ['hostUsers'], pod: undermined },
  ],
});

function* undermined(pod: Pod, context: RuleContext): Iterable<Draft> {
  const hostUsers = pod.spec.boolean('hostUsers');
  if (hostUsers === undefined || pod.isWindows || !isUserNamespaced(pod, context)) return;
  const decisive = { at: hostUsers.valuePlace, text: say`The pod has a user namespace.` };
  // A pod that is refused runs nowhere; user-namespace-refused says so.
  if (obstaclesIn(pod).length > 0) return;
  const mounts = nodeMountsOf(pod, context).filter(isOfWeight);
  const openings = pod.containers.flatMap(openingsIn);
  const [mount] = mounts;
  const [opening] = openings;
  if (mount !== undefined) {
    yield {
      ...storyOf(decisive, [...mounts.flatMap(ingredientsOf), ...openings]),
      container: mount.container,
      message: say`hostUsers: false does not shield ${mount.path} of the node: volumes are mapped with the pod’s users, so root of container "${mount.container.name}" is root for the files in it. Remove the volume.`,
    };
  } else if (opening?.container !== undefined) {
    yield {
      ...storyOf(decisive, openings),
      container: opening.container,
      message: say`hostUsers: false keeps the node out of reach, but container "${opening.container.name}" lays the kernel open to exploits that lead out of its user namespace. Remove what opens it.`,
    };
  }
}

function isOfWeight(mount: NodeMount): boolean {
  return leadsToNode(mount) || (mount.isOpen && mount.pathClass.name === 'other');
}

function openingsIn(container: Container): readonly Ingredient[] {
  const procMount = container.view.mapping('securityContext').string('procMount');
  const unmasked =
    procMount?.value === 'Unmasked'
      ? {
          at: procMount.valuePlace,
          text: say`Container "${container.name}" has an unmasked /proc.`,
          container,
        }
      : undefined;
  return present([privilegedIn(container), unmasked]);
}
