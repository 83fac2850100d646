import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'etcd holds every object of the cluster, Secrets and RBAC included, and whoever may write there needs no API server.',
  escape:
    'Reach port 2379, read all Secrets and write a binding to cluster-admin; or join at port 2380 and get a copy of everything.',
  steps: [
    'Find port 2379 from any pod: control plane nodes’ addresses are in `kubectl get endpoints kubernetes` and in the network.',
    'Read all Secrets: `etcdctl --endpoints=http://10.0.0.1:2379 get --prefix /registry/secrets`.',
    'Take the token of a strong service account from the output, or write a ClusterRoleBinding for your own.',
    'Create a privileged pod and leave to the nodes.',
  ],
  remedy:
    'Write `--client-cert-auth=true` and `--peer-client-cert-auth=true` with certificate, key and trusted authority for both ports, and listen on no more addresses than needed.',
  references: [
    cis('2.1'),
    cis('2.2'),
    cis('2.4'),
    cis('2.5'),
    {
      name: 'etcd: Transport security model',
      url: 'https://etcd.io/docs/latest/op-guide/security/',
    },
    {
      name: 'Kubernetes: Operating etcd clusters',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/',
    },
    mitre('T1552.007'),
  ],
};
export default explanation;
