import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'escalate-roles',
  title: 'Roles may be escalated or bound',
  severity: 'critical',
  power: POWERS['escalate-roles'],
  decisive: 'verb',
  says: say`with that verb a holder gives itself any permission. Remove the verb; in resourceNames name the one role that it may bind.`,
});
