import type { Explanation } from '../../server/src/engine/explanation.ts';
import { NSA_HARDENING_GUIDE, SERVICE_ACCOUNTS, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A token in a Secret has no end, no audience and no pod: whoever reads it once keeps the access until the Secret is deleted.',
  escape: 'Read it from the Secret, a backup or a repository, and use it from anywhere.',
  steps: [
    'Read the Secret, in the cluster, in a backup of etcd or where it was copied.',
    'Use the token from anywhere: it is valid until the Secret is deleted.',
    'Do what the account may do: read Secrets, start pods, reach the node.',
  ],
  remedy:
    'Mount a projected `serviceAccountToken`, or get one by `kubectl create token` where a program outside the cluster needs it.',
  references: [NSA_HARDENING_GUIDE, mitre('T1528'), SERVICE_ACCOUNTS],
};
export default explanation;
