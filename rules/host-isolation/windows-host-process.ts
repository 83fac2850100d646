import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import { withoutHostNetwork } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';
import { inheritorsOf } from '../inheritors.ts';
import {
  containerSecurityContext,
  podSecurityContext,
} from '../../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../../server/src/kubernetes/securityContexts.ts';

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
      keys: ['windowsOptions'],
      *pod(pod) {
        yield* hostProcessOf(podSecurityContext(pod));
      },
      *container(container) {
        yield* hostProcessOf(containerSecurityContext(container));
      },
    },
  ],
});

function* hostProcessOf(context: SecurityContext): Iterable<Draft> {
  const hostProcess = context.view.mapping('windowsOptions').boolean('hostProcess');
  if (hostProcess?.value !== true) return;
  yield {
    at: hostProcess.valuePlace,
    ...inheritorsOf(context, (view) => view.mapping('windowsOptions').field('hostProcess')),
    message:
      context.container === undefined
        ? say`The pod runs as a process of the Windows node, with its files and accounts. Remove hostProcess.`
        : say`Container "${context.container.name}" runs as a process of the Windows node, with its files and accounts. Remove hostProcess.`,
    fixes: [
      {
        title: say`Remove hostProcess from the pod and all its containers`,
        safety: 'hardening',
        why: say`The containers become ordinary Windows containers and can no longer manage the node.`,
        patches: withoutHostNetwork(context.pod),
        preferred: true,
      },
    ],
  };
}
