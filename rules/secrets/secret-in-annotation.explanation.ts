import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, SECRETS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'kubectl apply keeps the whole object in an annotation, for a Secret with all its values. Tools that hide `data` show annotations: dashboards, logs of pipelines, backups, bug reports.',
  escape:
    'Read the annotation where only metadata is shown, decode the base64 text in it, and use the credential in the name of the workload.',
  steps: [
    'Get at output or logs in which Secrets are listed without their data, but with annotations.',
    'Take the values from the annotation and decode them from base64.',
    'Use them against the service that they are for.',
  ],
  remedy:
    'Remove the annotation, and write Secrets with `kubectl apply --server-side` or by an operator, which keep no copy. Change what was in it, where others could read it.',
  references: [mitre('T1552.001'), SECRETS],
};
export default explanation;
