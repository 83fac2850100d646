import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'read-secrets',
  title: 'Secrets may be read',
  severity: 'high',
  power: POWERS['read-secrets'],
  says: say`they hold passwords, keys and tokens of other accounts. Name the ones that are needed in resourceNames.`,
});
