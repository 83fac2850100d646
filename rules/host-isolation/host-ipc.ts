import { defineRule } from '../../server/src/engine/defineRule.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-ipc',
  title: 'Host IPC namespace',
  severity: 'high',
  level: 'baseline',
  control: 'hostNamespaces',
  rationale:
    'The pod shares System V shared memory, semaphores, message queues and /dev/shm with the node and with every other pod that does so.',
  escape:
    'List the node’s segments with `ipcs -m` and attach to them, or open files in /dev/shm: memory of databases, browsers and GPU daemons can be read and changed from the container.',
  remedy:
    'Remove `hostIPC`. Containers of one pod share memory through an emptyDir with `medium: Memory`.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.4'), NSA_HARDENING_GUIDE, mitre('T1611')],
  fix: 'hardening',
  variants: [
    {
      since: 0,
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
