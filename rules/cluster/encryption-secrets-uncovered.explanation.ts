import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale: 'What no entry names is stored in plain text, and no entry names Secrets.',
  escape: 'Read a snapshot of etcd or its files: the Secrets lie there as they are.',
  steps: [
    'Get at etcd’s data: a backup, a snapshot, a control plane node’s disk.',
    'Search it for `/registry/secrets`: the values are readable.',
  ],
  remedy: 'Add `secrets` to the resources of an entry whose first provider encrypts.',
  references: [
    cis('1.2.28'),
    {
      name: 'Kubernetes: Encrypting Confidential Data at Rest',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/',
    },
    mitre('T1552'),
  ],
};
export default explanation;
