import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'read-secrets',
  title: 'Secrets may be read',
  severity: 'high',
  power: POWERS['read-secrets'],
  says: say`with them come passwords, keys and tokens of other accounts; list and watch show the contents, too. Name the Secrets in resourceNames.`,
});
