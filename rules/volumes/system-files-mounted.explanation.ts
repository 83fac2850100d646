import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Programs, libraries, units, cron jobs and login settings are run or believed by root of the node. What a container writes there is run outside it.',
  escape:
    'Write a cron job, a systemd unit or a udev rule, replace a program that root runs, or name a library in /etc/ld.so.preload that every new process loads.',
  steps: [
    'With /etc/cron.d, write a file with the line `* * * * * root <command>`.',
    'With /etc/systemd/system or /usr/lib/systemd/system, write a unit and wait for the next reload or boot.',
    'With /usr, /bin or /lib, replace a program or library that the node’s services start.',
    'The command runs as root of the node.',
  ],
  remedy:
    'Set `readOnly: true` in every mount, or ship the files in the image. Settings of the node are changed by what manages nodes, not by pods.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.12'),
    mitre('T1053.003'),
    mitre('T1543.002'),
    mitre('T1611'),
  ],
};
export default explanation;
