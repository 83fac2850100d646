import { forbidCapability } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-dac-read-search',
  title: 'Capability DAC_READ_SEARCH added',
  severity: 'high',
  names: ['DAC_READ_SEARCH'],
  danger: say`it can open any file of the node by its inode number, keys and tokens included`,
  why: say`A program that reads files without having permission to, such as a backup, is refused.`,
});
