import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'cgroup v1 has release_agent, a program that the kernel runs on the node when a group becomes empty. cgroup v2 has none, and kubelets refuse v1 by default since 1.35.',
  escape:
    'In a pod with CAP_SYS_ADMIN, mount cgroup v1, write a path to release_agent and empty a group: the kernel runs it as root on the node.',
  remedy: 'Move the nodes to cgroup v2 and remove `failCgroupV1: false`.',
  references: [
    {
      name: 'Kubernetes: About cgroup v2',
      url: 'https://kubernetes.io/docs/concepts/architecture/cgroups/',
    },
    {
      name: 'Kubernetes: Kubelet Configuration (v1beta1)',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    },
    cve('CVE-2022-0492'),
  ],
};
export default explanation;
