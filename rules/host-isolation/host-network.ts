import { defineRule } from '../../server/src/engine/defineRule.ts';
import { hostProcessFields, withoutHostNetwork } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-network',
  title: 'Host network namespace',
  severity: 'high',
  level: 'baseline',
  control: 'hostNamespaces',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['hostNetwork'],
      *pod(pod) {
        const hostNetwork = pod.spec.boolean('hostNetwork');
        if (hostNetwork?.value !== true) return;
        const isHostProcess = hostProcessFields(pod).length > 0;
        yield {
          at: hostNetwork.valuePlace,
          message: say`The pod uses the node’s network: it reaches the kubelet and the cloud’s metadata, past every NetworkPolicy. Remove hostNetwork.`,
          fixes: [
            {
              title: isHostProcess
                ? say`Remove hostNetwork and hostProcess`
                : say`Remove hostNetwork`,
              safety: 'hardening',
              why: isHostProcess
                ? say`HostProcess needs the host network, so both go: the pod can no longer manage the node.`
                : say`The pod gets an address of its own: who reached it at the node’s address needs a Service.`,
              patches: withoutHostNetwork(pod),
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
