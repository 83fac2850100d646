import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import {
  droppedCapabilities,
  normalizeCapability,
} from '../../server/src/kubernetes/capabilities.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import { hostNamespaceOf, privilegedIn, rootOf, storyOf } from '../ingredients.ts';
import { mayBeRoot, userOf } from '../rootUser.ts';
import { trafficPowersOf } from '../trafficPowers.ts';
import { sharesHostUsers } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-network-and-root',
  title: 'Root in the node’s network',
  severity: 'high',
  fix: 'none',
  isPath: true,
  variants: [{ since: 0, keys: ['hostNetwork'], pod: rootInNetwork }],
});

function* rootInNetwork(pod: Pod, context: RuleContext): Iterable<Draft> {
  const hostNetwork = hostNamespaceOf(pod, 'hostNetwork');
  if (hostNetwork === undefined || !sharesHostUsers(pod, context)) return;
  // Whoever may do more there has a path of its own.
  if (trafficPowersOf(pod).length > 0 || pod.containers.some(isPrivileged)) return;
  const roots = pod.containers.filter((each) => mayBeRoot(each) && keepsPackets(each));
  const first = roots.find((container) => userOf(container) === 0) ?? roots[0];
  if (first === undefined) return;
  yield {
    ...storyOf(hostNetwork, roots.map(rootOf)),
    container: first,
    message:
      userOf(first) === 0
        ? say`Container "${first.name}" is root in the node’s network with the runtime’s usual capabilities: it can read the node’s traffic, pose as it, and reach its sockets. Remove hostNetwork.`
        : say`Nothing keeps container "${first.name}" from being root in the node’s network, with the runtime’s usual capabilities: it can read the node’s traffic and pose as it. Remove hostNetwork.`,
  };
}

function isPrivileged(container: Container): boolean {
  return privilegedIn(container) !== undefined;
}

/** Most runtimes give NET_RAW to root; without it the node's network shows root no more than others. */
function keepsPackets(container: Container): boolean {
  const dropped = droppedCapabilities(container).map(({ value }) => normalizeCapability(value));
  return !dropped.includes('ALL') && !dropped.includes('NET_RAW');
}
