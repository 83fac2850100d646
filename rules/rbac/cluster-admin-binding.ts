import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Severity } from '../../server/src/engine/rule.ts';
import { say } from '../../server/src/text/say.ts';
import { BINDING_KINDS, bindingOf, subjectNames } from '../bindings.ts';
import type { Binding } from '../bindings.ts';

export default defineRule({
  id: 'cluster-admin-binding',
  title: 'Binding to cluster-admin',
  severity: 'critical',
  kinds: BINDING_KINDS,
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(resource) {
        const binding = bindingOf(resource);
        if (binding?.roleKind !== 'ClusterRole' || binding.roleName.value !== 'cluster-admin')
          return;
        const names = binding.subjects.flatMap((subject) => subject.string('name')?.value ?? []);
        yield {
          at: binding.roleName.valuePlace,
          severity: severityOf(binding),
          message: binding.isOfCluster
            ? say`cluster-admin is bound to ${names}: whoever acts as that owns the cluster and its nodes. Bind a role with what is needed.`
            : say`cluster-admin is bound to ${names} in one namespace: every Secret, pod and account of it is theirs. Bind a role with what is needed.`,
        };
      },
    },
  ],
});

/** People may be meant to be administrators; a program’s token lies in its pod. */
function severityOf(binding: Binding): Severity {
  const isProgram = subjectNames(binding, 'ServiceAccount', () => true).length > 0;
  if (binding.isOfCluster) return isProgram ? 'critical' : 'high';
  return isProgram ? 'high' : 'medium';
}
