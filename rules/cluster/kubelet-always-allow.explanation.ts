import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet asks nobody what a client may do: every certificate or token that it knows runs commands in every pod of the node.',
  escape:
    'Use the token of any pod against port 10250 and run commands in the node’s privileged pods.',
  steps: [
    'In any pod, read the service account’s token.',
    'Send it to the kubelet of the node: `curl -k -H "Authorization: Bearer $TOKEN" https://10.0.0.5:10250/pods`.',
    'Run a command in a privileged pod of the node the same way, and take over the node.',
  ],
  remedy: 'Set `authorization.mode` to Webhook, which is the default of the configuration file.',
  references: [
    cis('4.2.2'),
    {
      name: 'Kubernetes: Kubelet authentication/authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/',
    },
    mitre('T1609'),
  ],
};
export default explanation;
