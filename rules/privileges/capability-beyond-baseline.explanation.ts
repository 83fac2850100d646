import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Baseline allows the capabilities that runtimes give anyway, without NET_RAW, and knows them by their exact names: upper case, no CAP_. Any other name is refused, misspelled ones too.',
  escape:
    'What a name does depends on the runtime: one takes `cap_sys_admin` for SYS_ADMIN and grants it, another does not start the container. Each dangerous capability has a rule of its own.',
  remedy: 'Remove the name, or write it as Kubernetes does: `CHOWN` for `CAP_CHOWN` and `chown`.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.9')],
};
export default explanation;
