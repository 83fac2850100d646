import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The key that decrypts every Secret of the cluster is written here. Where the file is kept under version control or in a ConfigMap, everybody who reads that has the key.',
  escape: 'Take the key from the repository’s history and decrypt a backup of etcd.',
  steps: [
    'Find the key in the repository, or in its history after it was removed.',
    'Get a backup or a snapshot of etcd.',
    'Decrypt the Secrets with the key: provider and format are documented.',
  ],
  remedy:
    'Make the file on the control plane node, readable for root alone, or use the kms provider. A key that was published must be rotated.',
  references: [
    {
      name: 'Kubernetes: Encrypting Confidential Data at Rest',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/',
    },
    {
      name: 'Kubernetes: Using a KMS provider for data encryption',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/kms-provider/',
    },
    mitre('T1552.001'),
  ],
};
export default explanation;
