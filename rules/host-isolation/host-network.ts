import { defineRule } from '../../server/src/engine/defineRule.ts';
import { cis, cve, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';
import { hostProcessFields, withoutHostNetwork } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-network',
  title: 'Host network namespace',
  severity: 'high',
  level: 'baseline',
  control: 'hostNamespaces',
  rationale:
    'The pod uses the node’s network: NetworkPolicies do not apply to it, and it reaches what listens on the node’s loopback address alone.',
  escape:
    'Talk to the kubelet on 127.0.0.1:10250, to etcd on 2379, or to the cloud’s metadata service for the node’s credentials; connect to abstract sockets such as an old containerd-shim’s; sniff the node’s traffic with NET_RAW.',
  remedy:
    'Remove `hostNetwork` and reach the pod through a Service; expose single ports with a NodePort or LoadBalancer Service.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.5'),
    NSA_HARDENING_GUIDE,
    mitre('T1611'),
    mitre('T1557'),
    cve('CVE-2020-15257'),
  ],
  fix: 'hardening',
  variants: [
    {
      since: 0,
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
