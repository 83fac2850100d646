import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'admin and edit read all Secrets of a namespace, start pods and act as its service accounts. In every namespace that includes kube-system.',
  escape: 'Start a pod in kube-system with the mightiest account there, or a privileged one.',
  steps: [
    'Read the token of the bound account in its pod.',
    'Start a pod in a namespace without Pod Security, with hostPID and a privileged container.',
    '`nsenter -t 1 -a` from there.',
  ],
  remedy: 'Bind a role with what is needed, by a RoleBinding in the namespace where it is needed.',
  references: [cis('5.1.1'), mitre('T1078'), RBAC_GOOD_PRACTICES],
};
export default explanation;
