import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'impersonate-accounts',
  title: 'Accounts may be impersonated',
  severity: 'critical',
  power: POWERS['impersonate-accounts'],
  decisive: 'verb',
  says: say`a holder acts as any of them and has all that they may. Remove impersonate or name the accounts in resourceNames.`,
});
