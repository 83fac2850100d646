import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'sudo works only where the image has a setuid program and lets its user become root. Then any program of that user can.',
  escape:
    'Break into the service as its plain user, call `sudo -n sh`, and be root in the container: what root can do to the node comes next.',
  remedy:
    'Install packages and change files when the image is built, start as the right user, and set `allowPrivilegeEscalation: false`, which takes sudo its effect.',
  references: [mitre('T1548.003')],
};
export default explanation;
