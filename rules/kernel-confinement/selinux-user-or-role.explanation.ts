import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The runtime gives each pod the user system_u, the role system_r and categories of its own. Another user or role can enter types and categories that keep pods and node apart.',
  escape:
    'With a role of the node’s administrators (sysadm_r, unconfined_r) the process may move into their types, where SELinux denies nothing, and read the files of other pods.',
  remedy:
    'Remove `user` and `role`. `level` may stay, where volumes are shared by their categories.',
  references: [POD_SECURITY_STANDARDS, mitre('T1562.001')],
};
export default explanation;
