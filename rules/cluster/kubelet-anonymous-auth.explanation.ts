import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet’s API runs commands in containers. With anonymous authentication a client without credentials is let in as system:anonymous, and only authorisation stands between it and the pods.',
  escape:
    'Reach port 10250 of the node and run commands in its pods, as far as the authoriser lets system:anonymous.',
  steps: [
    'From any pod, list the node’s pods: `curl -k https://10.0.0.5:10250/pods`.',
    'Run a command in one of them: `curl -k -X POST "https://10.0.0.5:10250/run/kube-system/kube-proxy-x/kube-proxy" -d "cmd=id"`.',
    'Choose a privileged pod, and take over the node from there.',
  ],
  remedy:
    'Set `authentication.anonymous.enabled` to false, which is the default of the configuration file.',
  references: [
    cis('4.2.1'),
    {
      name: 'Kubernetes: Kubelet authentication/authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/',
    },
    mitre('T1609'),
  ],
};
export default explanation;
