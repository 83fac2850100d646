import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { AdmissionPolicyBindingFields } from '../../server/src/kubernetes/configurationFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'admission-policy-without-deny',
  title: 'Admission policy that only reports',
  severity: 'medium',
  kinds: ['ValidatingAdmissionPolicyBinding'],
  fix: 'choice',
  variants: [
    {
      since: 0,
      *resource(resource) {
        if (resource.group !== 'admissionregistration.k8s.io') return;
        const spec = fieldsOf<AdmissionPolicyBindingFields>(resource).mapping('spec');
        const actions = spec.field('validationActions');
        const written = spec.strings('validationActions');
        if (actions === undefined || written.length === 0) return;
        if (written.some(({ value }) => value === 'Deny')) return;
        yield {
          at: actions.keyPlace,
          message: say`Binding "${resource.name ?? ''}" only reports what the policy "${spec.string('policyName')?.value ?? ''}" forbids, and admits it. Add Deny to validationActions.`,
          fixes: [
            {
              title: say`Deny what the policy forbids`,
              safety: 'choice',
              why: say`Objects that break the policy are refused from now on.`,
              // Deny and Warn together are refused: the warning would say the same twice.
              patches: [
                {
                  op: 'set',
                  at: actions.path,
                  value: [
                    'Deny',
                    ...written.map(({ value }) => value).filter((value) => value === 'Audit'),
                  ],
                },
              ],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
