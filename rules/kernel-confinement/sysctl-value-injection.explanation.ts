import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'CRI-O handed sysctls to its helper pinns as one text, joined with + and =. A value with these characters sets any sysctl of the node, past every check of names (CVE-2022-0811).',
  escape:
    'Let the value of a safe sysctl end in +kernel.core_pattern=|/path/in/the/image, then crash a process: the kernel runs that program as root on the node.',
  steps: [
    'Start a pod on a CRI-O node and learn from /proc/mounts where the image’s upper directory lies on the node; put a program there.',
    'Start a second pod with a sysctl such as `kernel.shm_rmid_forced` and the value `1+kernel.core_pattern=|<that directory>/program #`.',
    'The helper sets kernel.core_pattern, which holds for the whole node.',
    'Crash a process in either pod: the kernel starts the program as root, outside of all containers.',
  ],
  remedy:
    'Remove the entry; no sysctl of a pod needs these characters. Update CRI-O to 1.23.2 or later, or to the fixed release of an older line (1.19.6 and others).',
  references: [cve('CVE-2022-0811'), mitre('T1611')],
};
export default explanation;
