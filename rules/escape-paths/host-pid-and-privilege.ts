import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import { hostPidRemoval } from '../removals.ts';
import { hostNamespaceOf, storyOf } from '../ingredients.ts';
import { canEnter, processPowersOf } from '../processPowers.ts';
import { sharesHostUsers } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-pid-and-privilege',
  title: 'Node’s processes within reach of a container that may take them over',
  severity: 'critical',
  fix: 'hardening',
  isPath: true,
  variants: [{ since: 0, keys: ['hostPID'], pod: takenOver }],
});

function* takenOver(pod: Pod, context: RuleContext): Iterable<Draft> {
  const hostPid = hostNamespaceOf(pod, 'hostPID');
  if (hostPid === undefined || !sharesHostUsers(pod, context)) return;
  const strong = pod.containers.filter((container) => processPowersOf(container).length > 0);
  const [first, ...others] = strong;
  if (first === undefined) return;
  yield {
    ...storyOf(hostPid, strong.flatMap(processPowersOf)),
    ...(others.length === 0 && { container: first }),
    message: others.length === 0 ? messageOf(first) : messageOfSeveral(strong),
    fixes: [hostPidRemoval(hostPid.field)],
  };
}

function messageOf(container: Container): Text {
  return canEnter(container)
    ? say`Container "${container.name}" sees the node’s processes and may enter them: it can run commands as root on the node. Remove hostPID.`
    : say`Container "${container.name}" sees the node’s processes and may trace them: it can take over any of them. Remove hostPID.`;
}

function messageOfSeveral(containers: readonly Container[]): Text {
  const names = containers.map(({ name }) => `"${name}"`);
  return say`The containers ${names} see the node’s processes and may enter or trace them: they can take over any of them. Remove hostPID.`;
}
