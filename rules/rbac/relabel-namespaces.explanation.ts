import type { Explanation } from '../../server/src/engine/explanation.ts';
import { POD_SECURITY_STANDARDS, RBAC_GOOD_PRACTICES } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The level of Pod Security is a label of the namespace: who may change the namespace may lower it.',
  escape:
    'Set pod-security.kubernetes.io/enforce to privileged and start a pod that is privileged.',
  steps: [
    '`kubectl label namespace shop pod-security.kubernetes.io/enforce=privileged --overwrite`.',
    'Start a pod with `hostPID` and a privileged container in it.',
    '`nsenter -t 1 -a` from there.',
  ],
  remedy:
    'Create namespaces by the tool that installs them, and allow operators only to read them.',
  references: [RBAC_GOOD_PRACTICES, POD_SECURITY_STANDARDS],
};
export default explanation;
