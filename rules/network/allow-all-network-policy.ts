import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';
import type { Place } from '../../server/src/yaml/node.ts';
import { namesNone, policyRules } from '../networkPolicies.ts';
import type { PolicyRule } from '../networkPolicies.ts';

export default defineRule({
  id: 'allow-all-network-policy',
  title: 'NetworkPolicy that allows everything',
  severity: 'low',
  persona: 'pedantic',
  kinds: ['NetworkPolicy'],
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['ingress', 'egress'],
      *resource(resource) {
        for (const rule of policyRules(resource)) {
          for (const at of everybodyIn(rule)) {
            yield { at, message: messageOf(rule.direction, resource.name ?? '') } satisfies Draft;
          }
        }
      },
    },
  ],
});

/** Where a rule without ports allows every peer: the rule, or the block of all addresses. */
function everybodyIn({ direction, view }: PolicyRule): readonly Place[] {
  if (!namesNone(view, 'ports')) return [];
  const peers = direction === 'ingress' ? 'from' : 'to';
  if (namesNone(view, peers)) return [view.field(peers)?.keyPlace ?? view.node ?? view.anchor];
  // Towards all addresses, what matters is the metadata service, which has a rule of its own.
  if (direction === 'egress') return [];
  return view.items('from').flatMap((peer) => {
    const block = peer.mapping('ipBlock');
    const cidr = block.string('cidr');
    const isEverywhere = cidr?.value === '0.0.0.0/0' || cidr?.value === '::/0';
    return isEverywhere && block.strings('except').length === 0 ? [cidr.valuePlace] : [];
  });
}

function messageOf(direction: PolicyRule['direction'], policy: string): Text {
  return direction === 'ingress'
    ? say`NetworkPolicy "${policy}" lets everybody in at every port: one such rule undoes all others for these pods. Name who may connect, and to which ports.`
    : say`NetworkPolicy "${policy}" lets its pods connect to everything, the cloud’s metadata service included: one such rule undoes all others. Name where they may connect.`;
}
