import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { PolicyRuleFields } from '../../server/src/kubernetes/clusterFields.ts';
import { allowsEverything, policyRuleOf, policyRulesIn } from '../../server/src/kubernetes/rbac.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';
import { dangersOfWildcards, gravest, reachOf } from '../dangers.ts';
import type { Danger } from '../dangers.ts';
import { isJudged } from '../forbidPermission.ts';
import { wildcardsIn } from '../wildcards.ts';

export default defineRule({
  id: 'wildcard-permission',
  title: 'Wildcard that allows a takeover',
  severity: 'high',
  kinds: ['Role', 'ClusterRole'],
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(role, context) {
        if (!isJudged(role)) return;
        for (const rule of policyRulesIn(role)) yield* wildcardOf(rule, role, context);
      },
    },
  ],
});

function* wildcardOf(
  view: View<PolicyRuleFields>,
  role: Resource,
  context: RuleContext,
): Iterable<Draft> {
  const rule = policyRuleOf(view);
  const dangers = dangersOfWildcards(rule, reachOf(role, context), context);
  const severity = gravest(dangers.map((danger) => danger.severity));
  const [wildcard] = wildcardsIn(view);
  if (severity === undefined || wildcard === undefined) return;
  const subject = say`${role.kind} "${role.name ?? ''}"`;
  yield {
    at: wildcard.valuePlace,
    severity,
    message: allowsEverything(rule)
      ? say`${subject} allows everything: whoever holds it is as good as root on the nodes. List the verbs and resources that are needed.`
      : say`${subject} allows ${rule.verbs} on ${resourcesOf(dangers)}: a holder can ${abilitiesOf(dangers)}. List what is needed instead of *.`,
  };
}

function resourcesOf(dangers: readonly Danger[]): readonly string[] {
  return [...new Set(dangers.flatMap(({ resources }) => resources))];
}

/** The gravest three: the list of all is long. */
function abilitiesOf(dangers: readonly Danger[]): readonly Text[] {
  return dangers.slice(0, 3).map(({ power }) => power.able);
}
