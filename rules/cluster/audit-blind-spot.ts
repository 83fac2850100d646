import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { AuditPolicyFields } from '../../server/src/kubernetes/configurationFields.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import type { Place } from '../../server/src/yaml/node.ts';
import { alwaysMatches, auditVariants, canMatch, isCatchAll } from '../auditPolicy.ts';

/** What an intruder uses first: reading credentials, and commands in other pods. */
const WATCHED = ['secrets', 'pods/exec'];

export default defineRule({
  id: 'audit-blind-spot',
  title: 'Audit policy that does not log Secrets or exec',
  severity: 'medium',
  fix: 'none',
  ...auditVariants(function* (policy) {
    const spots = new Map<Place, { readonly names: string[]; readonly missing: boolean }>();
    for (const resource of WATCHED) {
      const spot = blindSpotOf(policy, resource);
      if (spot === undefined) continue;
      const { names } = spots.get(spot.at) ?? { names: [] };
      spots.set(spot.at, { names: [...names, resource], missing: spot.missing });
    }
    for (const [at, { names, missing }] of spots) {
      yield {
        at,
        missing,
        message: missing
          ? say`No rule of this policy matches ${names}: an intruder who uses them leaves no trace in the audit log. Log them at Metadata.`
          : say`This rule keeps ${names} out of the audit log: an intruder who uses them leaves no trace. Log them at Metadata.`,
      };
    }
  }),
});

/** The first rule that can match decides, unless it is only for some clients or ways. */
function blindSpotOf(
  policy: View<AuditPolicyFields>,
  resource: string,
): { readonly at: Place; readonly missing: boolean } | undefined {
  const rules = policy.field('rules');
  if (rules?.value.kind !== 'sequence' || rules.value.items.length === 0) return undefined;
  for (const rule of policy.items('rules')) {
    const level = rule.string('level');
    if (!canMatch(rule, resource)) continue;
    if (level?.value !== 'None') return undefined;
    if (!alwaysMatches(rule, resource)) continue;
    // audit-nothing-logged speaks of such a rule.
    return isCatchAll(rule) ? undefined : { at: level.valuePlace, missing: false };
  }
  return { at: rules.keyPlace, missing: true };
}
