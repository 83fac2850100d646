import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'aescbc, aesgcm and secretbox keep their keys in the configuration file on the control plane’s disk, beside the data. aesgcm also needs a new key every 200,000 writes.',
  escape:
    'Copy the disk or a backup of a control plane node and have both the encrypted Secrets and the key.',
  remedy: 'Use the kms provider, version 2, whose key stays in an external service.',
  references: [
    cis('1.2.28'),
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
