import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Of several providers the first one writes, and identity writes plain text. The others only read what was encrypted before.',
  escape:
    'Read a snapshot of etcd or its files: the Secrets lie there as they are, though the configuration looks as if they were encrypted.',
  steps: [
    'Get at etcd’s data: a backup, a snapshot, a control plane node’s disk.',
    'Search it for `/registry/secrets`: the values are readable.',
    'Use the tokens and passwords.',
  ],
  remedy:
    'Put a provider that encrypts first, and identity last. It stands first only while encryption is being undone.',
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
