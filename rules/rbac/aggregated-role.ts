import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { RuleContext } from '../../server/src/engine/rule.ts';
import { policyRuleOf, policyRulesIn } from '../../server/src/kubernetes/rbac.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';
import { dangersIn } from '../dangers.ts';
import { isJudged } from '../forbidPermission.ts';
import { ALL_POWERS, POWERS } from '../powers.ts';
import type { Power } from '../powers.ts';

const PREFIX = 'rbac.authorization.k8s.io/aggregate-to-';

/** What edit, and so admin, may do already. */
const OF_EDIT: readonly Power[] = [
  POWERS['read-secrets'],
  POWERS['create-workloads'],
  POWERS['exec-into-pods'],
  POWERS['mint-tokens'],
  POWERS['impersonate-accounts'],
];

/** A built-in role, with what it may do as Kubernetes made it. */
const BUILT_IN = [
  { name: 'view', has: [] },
  { name: 'edit', has: OF_EDIT },
  { name: 'admin', has: OF_EDIT },
] as const;

export default defineRule({
  id: 'aggregated-role',
  title: 'Built-in role widened by aggregation',
  severity: 'medium',
  kinds: ['ClusterRole'],
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(role, context) {
        if (!isJudged(role)) return;
        for (const { name, has } of BUILT_IN) {
          const label = role.view.mapping('metadata').mapping('labels').string(`${PREFIX}${name}`);
          if (label?.value !== 'true') continue;
          const abilities = abilitiesIn(role, has, context);
          if (abilities.length === 0) continue;
          yield {
            at: label.valuePlace,
            message: say`This label adds ClusterRole "${role.name ?? ''}" to ${name}: whoever has that role can now ${abilities}. Remove the label or the rules.`,
          };
          return;
        }
      },
    },
  ],
});

/** In a namespace, where these roles are meant to be bound. */
function abilitiesIn(role: Resource, has: readonly Power[], context: RuleContext): readonly Text[] {
  const powers = ALL_POWERS.filter((power) => !has.includes(power));
  const rules = policyRulesIn(role).map(policyRuleOf);
  return powers
    .filter((power) =>
      rules.some((rule) => dangersIn(rule, [power], 'namespace', context).length > 0),
    )
    .map(({ able }) => able);
}
