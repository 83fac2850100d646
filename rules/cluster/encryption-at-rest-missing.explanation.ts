import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without an encryption configuration the API server stores Secrets in etcd as they are: in its files, its snapshots and its backups.',
  escape:
    'Read a snapshot of etcd, or its files from a control plane node’s disk, and have every token and password of the cluster.',
  remedy:
    'Write an EncryptionConfiguration with a kms provider and name it in `--encryption-provider-config`; then rewrite the Secrets that are there.',
  references: [
    cis('1.2.27'),
    {
      name: 'Kubernetes: Encrypting Confidential Data at Rest',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/',
    },
    {
      name: 'Kubernetes: Using a KMS provider for data encryption',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/kms-provider/',
    },
  ],
};
export default explanation;
