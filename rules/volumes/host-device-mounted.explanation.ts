import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    '/dev and what lies in it are devices. A disk’s device is the disk: whoever opens it reads and writes all files on it. Others (kmsg, mem, kvm, vhost) open a way into the kernel. A read-only mount does not apply to what is written to a device.',
  escape:
    'In a privileged container, or with a device cgroup that allows it, open the node’s disk and write to its file system directly.',
  steps: [
    'In the container, find the disk: `cat /proc/partitions`.',
    'Read a file of the node past all permissions: `debugfs -R "cat /etc/shadow" /host/sda1`.',
    'Write to it: `debugfs -w`, then a job in /etc/cron.d or a key for root.',
  ],
  remedy:
    'Ask for the device by a device plugin or by dynamic resource allocation, which give just that device to just that container.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.12'), mitre('T1006'), mitre('T1611')],
};
export default explanation;
