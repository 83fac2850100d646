import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet’s API lists pods, shows logs and runs commands in containers. These flags open it to clients without credentials or permission.',
  escape: 'Reach port 10250 or 10255 of a node, and list its pods or run commands in them.',
  steps: [
    'From any pod, reach the node: `curl -k https://10.0.0.5:10250/pods`.',
    'Run a command in one of them: `curl -k -X POST "https://10.0.0.5:10250/run/kube-system/etcd-master/etcd" -d "cmd=id"`.',
    'Choose a privileged pod, and leave to the node.',
  ],
  remedy:
    'Write `--anonymous-auth=false --authorization-mode=Webhook --read-only-port=0`, or better a KubeletConfiguration, where these are the defaults.',
  references: [
    cis('4.2.1'),
    cis('4.2.2'),
    cis('4.2.4'),
    {
      name: 'Kubernetes: Kubelet authentication/authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/',
    },
    mitre('T1609'),
  ],
};
export default explanation;
