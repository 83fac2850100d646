import { defineRule } from '../../server/src/engine/defineRule.ts';
import { accountFieldOf, accountOf } from '../../server/src/kubernetes/serviceAccounts.ts';
import { say } from '../../server/src/text/say.ts';
import { takeoverBy } from '../takeovers.ts';

export default defineRule({
  id: 'takeover-account',
  title: 'Workload whose account can take over the cluster',
  severity: 'high',
  fix: 'none',
  variants: [
    {
      since: 0,
      *pod(pod, context) {
        const takeover = takeoverBy(pod, context);
        if (takeover === undefined) return;
        const { binding, role } = takeover.held;
        const field = accountFieldOf(pod);
        yield {
          at: field?.valuePlace ?? pod.spec.anchor,
          missing: field === undefined,
          severity: takeover.severity,
          message: say`Account "${accountOf(pod).name}" holds ${role.kind} "${role.name}" by ${binding.kind} "${binding.name}": whoever breaks into the pod can ${takeover.abilities}. Give it less, or mount no token.`,
        };
      },
    },
  ],
});
