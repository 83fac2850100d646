import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'etcd trusts every certificate of its authority, and does not look at names. With the cluster’s authority that is every kubelet’s and every user’s.',
  escape:
    'Use a kubelet’s certificate from one node to read and write etcd directly, past RBAC and admission.',
  steps: [
    'Escape to a node and take /var/lib/kubelet/pki/kubelet-client-current.pem.',
    'Connect to etcd’s port 2379 with it: the authority is the right one, so the door opens.',
    'Read all Secrets, or write a binding to cluster-admin.',
  ],
  remedy:
    'Make an authority for etcd alone, and name it in `--etcd-cafile` and in etcd’s `--trusted-ca-file`.',
  references: [
    cis('2.7'),
    {
      name: 'Kubernetes: Operating etcd clusters',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/',
    },
    {
      name: 'etcd: Transport security model',
      url: 'https://etcd.io/docs/latest/op-guide/security/',
    },
  ],
};
export default explanation;
