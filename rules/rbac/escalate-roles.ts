import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'escalate-roles',
  title: 'Roles may be escalated or bound',
  severity: 'critical',
  power: POWERS['escalate-roles'],
  decisive: 'verb',
  says: say`a holder can give itself any permission by that. Remove the verb, or name the one role to bind in resourceNames.`,
});
