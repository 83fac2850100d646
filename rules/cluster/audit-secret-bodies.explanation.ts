import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'At the levels Request and RequestResponse the log holds the objects themselves: for Secrets, passwords and tokens in base64.',
  escape:
    'Read the audit log, or the system it is shipped to, and collect Secrets of every namespace without ever asking for one.',
  steps: [
    'Get to where the audit log is read: a log platform, a hostPath of /var/log, a backup.',
    'Search for `"resource":"secrets"` and decode `requestObject.data`.',
    'Use the credentials.',
  ],
  remedy: 'Log secrets (and configmaps and tokenreviews) at Metadata in a rule above.',
  references: [
    cis('3.2.2'),
    {
      name: 'Kubernetes: Auditing',
      url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
    },
    {
      name: 'Kubernetes: Good practices for Kubernetes Secrets',
      url: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
    },
    mitre('T1552'),
  ],
};
export default explanation;
