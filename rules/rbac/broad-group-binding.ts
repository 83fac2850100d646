import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Severity } from '../../server/src/engine/rule.ts';
import { say } from '../../server/src/text/say.ts';
import { BINDING_KINDS, bindingOf, subjectNames, weightOf } from '../bindings.ts';

export default defineRule({
  id: 'broad-group-binding',
  title: 'Binding to everybody or to all service accounts',
  severity: 'high',
  kinds: BINDING_KINDS,
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(resource, context) {
        const binding = bindingOf(resource);
        if (binding === undefined) return;
        for (const group of subjectNames(binding, 'Group', isBroad)) {
          yield {
            at: group.valuePlace,
            severity: SEVERITIES[weightOf(binding, context)],
            message: say`${resource.kind} "${resource.name ?? ''}" gives role "${binding.roleName.value}" to ${group.value}: the least important pod or account has it, too. Bind accounts by name.`,
          };
        }
      },
    },
  ],
});

function isBroad(group: string): boolean {
  return group === 'system:authenticated' || /^system:serviceaccounts(:|$)/.test(group);
}

const SEVERITIES: Readonly<Record<ReturnType<typeof weightOf>, Severity>> = {
  takeover: 'critical',
  unknown: 'high',
  harmless: 'low',
};
