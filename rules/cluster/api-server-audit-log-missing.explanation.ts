import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without an audit policy and a place to write to, the API server keeps no trace of who did what. A log that is kept for days only is gone before an intrusion is noticed.',
  escape: 'An intruder creates a privileged pod, removes it and leaves no trace but the damage.',
  remedy:
    'Write `--audit-policy-file` and `--audit-log-path` (or `--audit-webhook-config-file`), and keep 30 days, 10 files of 100 MB, or ship the log elsewhere.',
  references: [
    cis('1.2.16'),
    cis('1.2.17'),
    cis('1.2.18'),
    cis('1.2.19'),
    cis('3.2.1'),
    {
      name: 'Kubernetes: Auditing',
      url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
    },
  ],
};
export default explanation;
