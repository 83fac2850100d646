import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Unless allowPrivilegeEscalation is false, setuid programs and file capabilities of the image work: a process that runs as an ordinary user can become root in the container.',
  escape:
    'From a foothold as the app’s user, run a setuid program of the image such as su, mount or newuidmap, or plant one on a volume, and become root in the container: the first hop of most escapes.',
  remedy: 'Set `allowPrivilegeEscalation: false` in every container; a pod cannot set it for all.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.6'),
    NSA_HARDENING_GUIDE,
    mitre('T1548'),
    {
      name: 'Linux: no_new_privs',
      url: 'https://docs.kernel.org/userspace-api/no_new_privs.html',
    },
  ],
};
export default explanation;
