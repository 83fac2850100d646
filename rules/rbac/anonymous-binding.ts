import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { BINDING_KINDS, bindingOf, subjectNames, weightOf } from '../bindings.ts';

export default defineRule({
  id: 'anonymous-binding',
  title: 'Binding to callers without credentials',
  severity: 'critical',
  kinds: BINDING_KINDS,
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(resource, context) {
        const binding = bindingOf(resource);
        if (binding === undefined) return;
        const names = [
          ...subjectNames(binding, 'User', (user) => user === 'system:anonymous'),
          ...subjectNames(binding, 'Group', (group) => group === 'system:unauthenticated'),
        ];
        for (const name of names) {
          yield {
            at: name.valuePlace,
            severity: weightOf(binding, context) === 'harmless' ? 'medium' : 'critical',
            message: say`${resource.kind} "${resource.name ?? ''}" gives role "${binding.roleName.value}" to ${name.value}: everyone who reaches the API server has it, without credentials. Bind accounts by name.`,
          };
        }
      },
    },
  ],
});
