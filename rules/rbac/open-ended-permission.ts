import { defineRule } from '../../server/src/engine/defineRule.ts';
import { allowsEverything, policyRuleOf, policyRulesIn } from '../../server/src/kubernetes/rbac.ts';
import { say } from '../../server/src/text/say.ts';
import { dangersOfWildcards, reachOf } from '../dangers.ts';
import { isJudged } from '../forbidPermission.ts';
import { wildcardsIn } from '../wildcards.ts';

export default defineRule({
  id: 'open-ended-permission',
  title: 'Wildcard that grows with the API',
  severity: 'low',
  persona: 'pedantic',
  kinds: ['Role', 'ClusterRole'],
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(role, context) {
        if (!isJudged(role)) return;
        const rules = policyRulesIn(role);
        // Beside a rule that allows everything no other wildcard matters.
        if (rules.map(policyRuleOf).some(allowsEverything)) return;
        const reach = reachOf(role, context);
        for (const rule of rules) {
          const [wildcard] = wildcardsIn(rule);
          const isTold = dangersOfWildcards(policyRuleOf(rule), reach, context).length > 0;
          if (wildcard === undefined || isTold) continue;
          yield {
            at: wildcard.valuePlace,
            message: say`${role.kind} "${role.name ?? ''}" allows ${wildcard.value} here: what a later version adds is allowed, too, unseen. List what is needed.`,
          };
        }
      },
    },
  ],
});
