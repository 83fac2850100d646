import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'sysctl-value-injection',
  title: 'Sysctl value that smuggles other sysctls',
  severity: 'high',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['sysctls'],
      *pod(pod) {
        for (const sysctl of pod.spec.mapping('securityContext').items('sysctls')) {
          const value = sysctl.string('value');
          if (value === undefined || !/[+=]/.test(value.value)) continue;
          const name = sysctl.string('name')?.value ?? '';
          yield {
            at: value.valuePlace,
            message: say`The value of the sysctl "${name}" holds + or =: CRI-O before 1.23.2 took what follows for more sysctls and set them on the node. Remove the entry.`,
            fixes: [
              {
                title: say`Remove the sysctl "${name}"`,
                safety: 'hardening',
                why: say`The pod then runs with the node’s value of this sysctl.`,
                patches: [{ op: 'remove', at: sysctl.path }],
                preferred: true,
              },
            ],
          };
        }
      },
    },
  ],
});
