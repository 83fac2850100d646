import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, SECRETS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Programs hand their environment to every child, print it in error pages and write it into crash dumps. It stays readable in /proc for the same user, and does not change when the Secret does.',
  escape:
    'On a node, or in a pod that shares its processes, read /proc/<pid>/environ of every process of the same user: the credentials stand there in the clear.',
  remedy:
    'Mount the Secret as a volume, with `items` for the keys that are needed, and let the program read the file. The file follows the Secret when that changes.',
  references: [cis('5.4.1'), SECRETS],
};
export default explanation;
