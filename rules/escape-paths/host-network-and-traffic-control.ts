import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { hostNamespaceOf, storyOf } from '../ingredients.ts';
import { trafficPowersOf } from '../trafficPowers.ts';
import { sharesHostUsers } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-network-and-traffic-control',
  title: 'Node’s traffic within reach of a container that may change it',
  severity: 'critical',
  fix: 'none',
  isPath: true,
  variants: [{ since: 0, keys: ['hostNetwork'], pod: controlled }],
});

function* controlled(pod: Pod, context: RuleContext): Iterable<Draft> {
  const hostNetwork = hostNamespaceOf(pod, 'hostNetwork');
  if (hostNetwork === undefined || !sharesHostUsers(pod, context)) return;
  const powers = trafficPowersOf(pod);
  const gravest = powers.find(({ isControl }) => isControl) ?? powers[0];
  if (gravest === undefined) return;
  const { container, isControl } = gravest;
  yield {
    ...storyOf(hostNetwork, powers),
    container,
    severity: isControl ? 'critical' : 'high',
    message: isControl
      ? say`Container "${container.name}" is in the node’s network and may rewrite its routes and firewall (NET_ADMIN): it can read and redirect the node’s traffic. Remove hostNetwork.`
      : say`Container "${container.name}" is in the node’s network and may send any packet (NET_RAW): it can read the node’s traffic and pose as the node. Remove hostNetwork.`,
  };
}
