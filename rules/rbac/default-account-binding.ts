import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { BINDING_KINDS, bindingOf, subjectNames, weightOf } from '../bindings.ts';

export default defineRule({
  id: 'default-account-binding',
  title: 'Role bound to a default service account',
  severity: 'high',
  kinds: BINDING_KINDS,
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(resource, context) {
        const binding = bindingOf(resource);
        if (binding === undefined) return;
        const names = subjectNames(binding, 'ServiceAccount', (account) => account === 'default');
        for (const name of names) {
          yield {
            at: name.valuePlace,
            severity: weightOf(binding, context) === 'harmless' ? 'low' : 'high',
            message: say`${resource.kind} "${resource.name ?? ''}" gives role "${binding.roleName.value}" to the default account: every pod of its namespace that names no other has it. Bind an account made for the purpose.`,
          };
        }
      },
    },
  ],
});
