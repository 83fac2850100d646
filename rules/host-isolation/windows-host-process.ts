import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { WindowsOptionsFields } from '../../server/src/kubernetes/fields.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { withoutHostNetwork } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'windows-host-process',
  title: 'Windows HostProcess container',
  severity: 'critical',
  level: 'baseline',
  control: 'windowsHostProcess',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      *pod(pod) {
        const options = pod.spec.mapping('securityContext').mapping('windowsOptions');
        yield* hostProcessOf(pod, 'The pod', options);
      },
      *container({ pod, name, view }) {
        const options = view.mapping('securityContext').mapping('windowsOptions');
        yield* hostProcessOf(pod, `Container "${name}"`, options);
      },
    },
  ],
});

function* hostProcessOf(
  pod: Pod,
  subject: string,
  windowsOptions: View<WindowsOptionsFields>,
): Iterable<Draft> {
  const hostProcess = windowsOptions.boolean('hostProcess');
  if (hostProcess?.value !== true) return;
  yield {
    at: hostProcess.valuePlace,
    message: say`${subject} runs as a process of the Windows node, with its files and accounts. Remove hostProcess.`,
    fixes: [
      {
        title: say`Remove hostProcess from the pod and all its containers`,
        safety: 'hardening',
        why: say`The containers become ordinary Windows containers and can no longer manage the node.`,
        patches: withoutHostNetwork(pod),
        preferred: true,
      },
    ],
  };
}
