import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { BINDING_KINDS, bindingOf, subjectNames } from '../bindings.ts';

export default defineRule({
  id: 'admin-binding',
  title: 'Binding to admin or edit',
  severity: 'medium',
  kinds: BINDING_KINDS,
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(resource) {
        const binding = bindingOf(resource);
        if (binding?.roleKind !== 'ClusterRole') return;
        const role = binding.roleName;
        if (role.value !== 'admin' && role.value !== 'edit') return;
        if (binding.isOfCluster) {
          const names = binding.subjects.flatMap((subject) => subject.string('name')?.value ?? []);
          yield {
            at: role.valuePlace,
            severity: 'high',
            message: say`${role.value} is bound to ${names} in every namespace: that reads all Secrets and starts pods in kube-system. Bind it by a RoleBinding where it is needed.`,
          };
          return;
        }
        // People are meant to have these roles in their namespaces.
        const programs = subjectNames(binding, 'ServiceAccount', () => true);
        if (programs.length === 0) return;
        yield {
          at: role.valuePlace,
          message: say`${role.value} is bound to service account ${programs.map(({ value }) => value)}: its pod can read every Secret of the namespace and act as its other accounts. Bind a role with what is needed.`,
        };
      },
    },
  ],
});
