import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { BINDING_KINDS, bindingOf, subjectNames } from '../bindings.ts';

export default defineRule({
  id: 'system-masters-binding',
  title: 'Binding to system:masters',
  severity: 'critical',
  kinds: BINDING_KINDS,
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(resource) {
        const binding = bindingOf(resource);
        if (binding === undefined) return;
        for (const name of subjectNames(binding, 'Group', (group) => group === 'system:masters')) {
          yield {
            at: name.valuePlace,
            message: say`${resource.kind} "${resource.name ?? ''}" counts on system:masters, a group that may do everything past all roles and cannot be revoked. Bind a group of your own.`,
          };
        }
      },
    },
  ],
});
