import { forbidCapability } from '../forbidCapability.ts';
import { cis, mitre } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-sys-rawio',
  title: 'Capability SYS_RAWIO added',
  severity: 'high',
  names: ['SYS_RAWIO'],
  danger: say`it can drive hardware ports and disks past the kernel’s checks`,
  rationale:
    'SYS_RAWIO opens I/O ports, raw commands to disks and, with a device node, the node’s physical memory.',
  escape:
    'With /dev/mem or a SCSI device in reach, patch the running kernel’s memory or write sectors of the node’s disk; without one, program the hardware through I/O ports.',
  remedy: 'Remove it. Let a device plugin hand out the one device that the program uses.',
  references: [cis('5.2.9'), mitre('T1611')],
  why: say`A program that talks to hardware directly, such as a disk or firmware tool, fails.`,
});
