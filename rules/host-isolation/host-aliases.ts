import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-aliases',
  title: 'Names redirected in /etc/hosts',
  severity: 'info',
  persona: 'auditor',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['hostAliases'],
      *pod(pod) {
        const aliases = pod.spec.field('hostAliases');
        if (aliases === undefined || pod.spec.items('hostAliases').length === 0) return;
        yield {
          at: aliases.keyPlace,
          message: say`hostAliases overrides DNS in the pod: whoever talks to these names reaches the addresses given here, without any notice. Check that each is meant.`,
        };
      },
    },
  ],
});
