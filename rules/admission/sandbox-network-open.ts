import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { sandboxVariants } from '../sandboxTemplate.ts';

export default defineRule({
  id: 'sandbox-network-open',
  title: 'Sandbox that reaches the cluster’s network',
  severity: 'medium',
  fix: 'choice',
  ...sandboxVariants(function* (spec, name) {
    const management = spec.string('networkPolicyManagement');
    if (management?.value === 'Unmanaged') {
      yield {
        at: management.valuePlace,
        message: say`Sandboxes of "${name}" get no NetworkPolicy from their controller: untrusted code reaches other pods and the cloud’s metadata server. Use Managed, or write a policy.`,
        fixes: [
          {
            title: say`Set networkPolicyManagement to Managed`,
            safety: 'choice',
            why: say`Sandboxes then reach the public internet only, and only the router reaches them.`,
            patches: [{ op: 'set', at: management.path, value: 'Managed' }],
            preferred: true,
          },
        ],
      };
      return;
    }
    const policy = spec.mapping('networkPolicy');
    const egress = policy.field('egress');
    const toAll = policy.items('egress').find((rule) => rule.items('to').length === 0);
    if (egress === undefined || toAll === undefined) return;
    yield {
      at: egress.keyPlace,
      message: say`Sandboxes of "${name}" may connect to everything: an egress rule without "to" includes other pods and the cloud’s metadata server. Name the destinations.`,
    };
  }),
});
