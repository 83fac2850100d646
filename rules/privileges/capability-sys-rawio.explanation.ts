import type { Explanation } from '../../server/src/engine/explanation.ts';
import { CAPABILITIES_MANUAL, cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'SYS_RAWIO opens I/O ports, raw commands to disks and, with a device node, the node’s physical memory.',
  escape:
    'With /dev/mem or a SCSI device in reach, patch the running kernel’s memory or write sectors of the node’s disk; without one, program the hardware through I/O ports.',
  remedy: 'Remove it. Let a device plugin hand out the one device that the program uses.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.9'), mitre('T1611'), CAPABILITIES_MANUAL],
};
export default explanation;
