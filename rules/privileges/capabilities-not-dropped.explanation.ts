import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Unless ALL is dropped, the runtime gives root in the container up to 14 capabilities, such as DAC_OVERRIDE, SETUID, MKNOD and NET_RAW. Hardly any program needs them.',
  escape:
    'Forge ARP and DNS answers through NET_RAW to pose as other pods, become any user of the container by SETUID, or leave a device node made with MKNOD where a process on the node can open it.',
  remedy:
    'Set `capabilities.drop: ["ALL"]` in every container and add back what the program needs; the restricted level allows NET_BIND_SERVICE.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.10'),
    NSA_HARDENING_GUIDE,
    mitre('T1548'),
    mitre('T1557'),
  ],
};
export default explanation;
