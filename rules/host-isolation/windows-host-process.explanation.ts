import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
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
};
export default explanation;
