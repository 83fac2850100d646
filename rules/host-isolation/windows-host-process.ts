import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { WindowsOptionsFields } from '../../server/src/kubernetes/fields.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';
import { withoutHostNetwork } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'windows-host-process',
  title: 'Windows HostProcess container',
  severity: 'critical',
  level: 'baseline',
  control: 'windowsHostProcess',
  rationale:
    'A HostProcess container is no container but a process of the Windows node, with its file system, network and, as a rule, the SYSTEM account.',
  escape:
    'Nothing is left to escape from: the process starts on the node, reads the kubelet’s credentials and every other pod’s files, and installs services as NT AUTHORITY\\SYSTEM.',
  remedy:
    'Remove `hostProcess` from the pod and from all its containers, and `hostNetwork` with it. Keep such pods in a namespace of their own for node agents.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.11'),
    mitre('T1611'),
    {
      name: 'Create a Windows HostProcess Pod',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    },
  ],
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
