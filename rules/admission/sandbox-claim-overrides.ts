import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { sandboxVariants } from '../sandboxTemplate.ts';

export default defineRule({
  id: 'sandbox-claim-overrides',
  title: 'Sandbox template that claims may override',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  ...sandboxVariants(function* (spec, name) {
    for (const field of ['envVarsInjectionPolicy', 'volumeClaimTemplatesPolicy'] as const) {
      const policy = spec.string(field);
      if (policy?.value !== 'Overrides') continue;
      yield {
        at: policy.valuePlace,
        message: say`Whoever claims a sandbox of "${name}" may replace what the template sets (${field}). Set it to Disallowed, or to Allowed if claims only add.`,
        fixes: [
          {
            title: say`Set ${field} to Disallowed`,
            safety: 'choice',
            why: say`Claims that bring variables or volumes of their own are refused.`,
            patches: [{ op: 'set', at: policy.path, value: 'Disallowed' }],
          },
        ],
      };
    }
  }),
});
