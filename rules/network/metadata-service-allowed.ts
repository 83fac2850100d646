import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import { holds, prefixLength } from '../../server/src/kubernetes/cidr.ts';
import type { NetworkPolicyPeerFields } from '../../server/src/kubernetes/clusterFields.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import { namesNone, policyRules } from '../networkPolicies.ts';
import type { PolicyRule } from '../networkPolicies.ts';

export default defineRule({
  id: 'metadata-service-allowed',
  title: 'NetworkPolicy that allows the cloud’s metadata service',
  severity: 'low',
  persona: 'pedantic',
  kinds: ['NetworkPolicy'],
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['cidr'],
      *resource(resource) {
        for (const { direction, view } of policyRules(resource)) {
          if (direction !== 'egress' || !allowsPort(view, METADATA_PORT)) continue;
          for (const peer of view.items('to')) {
            const block = peer.mapping('ipBlock');
            const cidr = block.string('cidr');
            if (cidr === undefined || !reachesMetadata(block)) continue;
            yield {
              at: cidr.valuePlace,
              message: say`NetworkPolicy "${resource.name ?? ''}" lets its pods ask the cloud’s metadata service for the node’s credentials: ${cidr.value} holds ${METADATA}. Except it.`,
              fixes: [exceptMetadata(block)],
            };
          }
        }
      },
    },
  ],
});

/** The same at all large clouds. */
const METADATA = '169.254.169.254';
const METADATA_PORT = 80;

type BlockView = View<NetworkPolicyPeerFields['ipBlock']>;

/** A block of this one address is meant to allow it. */
function reachesMetadata(block: BlockView): boolean {
  const cidr = block.string('cidr')?.value ?? '';
  const isExcepted = block.strings('except').some(({ value }) => holds(value, METADATA));
  return holds(cidr, METADATA) && prefixLength(cidr) !== 32 && !isExcepted;
}

/** By number: a port by name is one of a pod, and addresses outside have none. */
function allowsPort(view: PolicyRule['view'], wanted: number): boolean {
  if (namesNone(view, 'ports')) return true;
  return view.items('ports').some((entry) => {
    if ((entry.string('protocol')?.value ?? 'TCP') !== 'TCP') return false;
    if (entry.field('port') === undefined) return true;
    const port = entry.number('port')?.value;
    const last = entry.number('endPort')?.value ?? port;
    return port !== undefined && last !== undefined && port <= wanted && wanted <= last;
  });
}

function exceptMetadata(block: BlockView): Fix {
  const except = block.field('except');
  const index = except?.value.kind === 'sequence' ? except.value.items.length : 0;
  const address = `${METADATA}/32`;
  const at = block.pathTo('except');
  return {
    title: say`Except ${address}`,
    safety: 'hardening',
    why: say`A program that takes its cloud credentials from the node no longer gets them: give its service account a cloud identity.`,
    patches: [
      index > 0
        ? { op: 'set', at: [...at, index], value: address }
        : { op: 'set', at, value: [address] },
    ],
    preferred: true,
  };
}
