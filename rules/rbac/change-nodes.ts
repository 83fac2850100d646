import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'change-nodes',
  title: 'Nodes may be changed',
  severity: 'high',
  power: POWERS['change-nodes'],
  says: say`a holder can draw pods to a node of its own and take their Secrets and tokens. Leave it to node controllers.`,
});
