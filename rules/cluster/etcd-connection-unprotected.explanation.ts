import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'etcd holds the whole cluster. Without certificates on both sides the API server cannot tell it from an impostor, and etcd cannot tell the API server from anybody else.',
  escape:
    'Listen on the way and read every Secret, or write to etcd directly: a ClusterRoleBinding to cluster-admin needs no API server.',
  steps: [
    'Reach etcd’s client port from a pod with the host’s network or from a neighbouring machine.',
    'Read all Secrets: `etcdctl get --prefix /registry/secrets`.',
    'Write a ClusterRoleBinding to cluster-admin under /registry/clusterrolebindings: no admission sees it.',
  ],
  remedy:
    'Use https in `--etcd-servers` with `--etcd-cafile`, `--etcd-certfile` and `--etcd-keyfile`.',
  references: [
    cis('1.2.23'),
    cis('1.2.26'),
    {
      name: 'Kubernetes: Operating etcd clusters',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/',
    },
    mitre('T1552.007'),
  ],
};
export default explanation;
