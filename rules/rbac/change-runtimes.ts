import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'change-runtimes',
  title: 'Runtime classes or drivers may be changed',
  severity: 'medium',
  power: POWERS['change-runtimes'],
  says: say`a holder can send sandboxed pods back to the node’s kernel or register a driver. Leave it to who sets up the nodes.`,
});
