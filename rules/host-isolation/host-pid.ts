import { defineRule } from '../../server/src/engine/defineRule.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-pid',
  title: 'Host PID namespace',
  severity: 'high',
  level: 'baseline',
  control: 'hostNamespaces',
  rationale:
    'The pod sees every process of the node, other pods’ included, and as root can signal them and read their environment, files and tokens under /proc.',
  escape:
    'Enter the node’s init with `nsenter -t 1 -a` (with SYS_ADMIN and SYS_PTRACE), or inject code into a root process with ptrace. With no added capability, read other pods’ secrets in /proc/<pid>/environ and /proc/<pid>/root.',
  remedy:
    'Remove `hostPID`. To look at one pod’s processes use `shareProcessNamespace` in that pod; for node metrics use an agent that needs no host PID.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.3'),
    NSA_HARDENING_GUIDE,
    mitre('T1611'),
    mitre('T1057'),
  ],
  fix: 'hardening',
  variants: [
    {
      since: 0,
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
