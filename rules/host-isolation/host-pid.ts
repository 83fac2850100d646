import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-pid',
  title: 'Host PID namespace',
  severity: 'high',
  level: 'baseline',
  control: 'hostNamespaces',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['hostPID'],
      *pod(pod) {
        const hostPid = pod.spec.boolean('hostPID');
        if (hostPid?.value !== true) return;
        yield {
          at: hostPid.valuePlace,
          message: say`The pod shares the node’s process IDs: it can read, kill or enter processes of the node and of other pods. Remove hostPID.`,
          fixes: [
            {
              title: say`Remove hostPID`,
              safety: 'hardening',
              why: say`Programs that watch or signal the node’s processes no longer see them.`,
              patches: [{ op: 'remove', at: hostPid.path }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
