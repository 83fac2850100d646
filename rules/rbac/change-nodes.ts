import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'change-nodes',
  title: 'Nodes may be changed',
  severity: 'high',
  power: POWERS['change-nodes'],
  says: say`a holder draws pods to a node that it controls by labels, taints or addresses, and gets their Secrets. Leave it to node controllers.`,
});
