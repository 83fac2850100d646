import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { obstaclesIn } from '../userNamespaceObstacles.ts';
import { isUserNamespaced } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'user-namespace-refused',
  title: 'User namespace beside settings that it does not go with',
  severity: 'medium',
  fix: 'none',
  variants: [
    { since: 33, name: 'User namespaces are on by default', keys: ['hostUsers'], pod: refused },
  ],
});

function* refused(pod: Pod, context: RuleContext): Iterable<Draft> {
  const hostUsers = pod.spec.boolean('hostUsers');
  const obstacles = obstaclesIn(pod);
  const [obstacle] = obstacles;
  if (hostUsers === undefined || obstacle === undefined) return;
  if (pod.isWindows || !isUserNamespaced(pod, context)) return;
  yield {
    at: hostUsers.valuePlace,
    related: obstacles.map(({ at, text }) => ({ at, message: text })),
    message: say`hostUsers: false does not go with ${obstacle.name}: the pod is refused or does not start, and without hostUsers root in it is root on the node. Remove ${obstacle.name}.`,
  };
}
