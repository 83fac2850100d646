import type { Explanation } from '../../server/src/engine/explanation.ts';
import { ASSIGNING_PODS, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The taint keeps workloads off the nodes that hold etcd and the keys of the cluster. A pod that tolerates it can be scheduled there.',
  escape:
    'Wait until a replica lands on a control-plane node, break out of it there, and read the admin’s kubeconfig or the key of the certificate authority.',
  steps: [
    'Get code to run in the pod, and see in its environment or the API on which node it runs.',
    'Have it restarted until it runs on a control-plane node.',
    'Break out there, and read /etc/kubernetes/admin.conf.',
  ],
  remedy:
    'Remove the toleration, or write one for each taint that the pod has to tolerate. Agents that must run on every node need few privileges and no hostPath volumes that can be written.',
  references: [
    mitre('T1610'),
    ASSIGNING_PODS,
    {
      name: 'Kubernetes: Taints and Tolerations',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
    },
  ],
};
export default explanation;
