import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-ipc',
  title: 'Host IPC namespace',
  severity: 'high',
  level: 'baseline',
  control: 'hostNamespaces',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['hostIPC'],
      *pod(pod) {
        const hostIpc = pod.spec.boolean('hostIPC');
        if (hostIpc?.value !== true) return;
        yield {
          at: hostIpc.valuePlace,
          message: say`The pod shares the node’s IPC: it can read and change the shared memory of other programs on the node. Remove hostIPC.`,
          fixes: [
            {
              title: say`Remove hostIPC`,
              safety: 'hardening',
              why: say`Programs that share memory with the node or with other pods lose it.`,
              patches: [{ op: 'remove', at: hostIpc.path }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
