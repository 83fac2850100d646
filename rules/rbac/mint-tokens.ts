import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'mint-tokens',
  title: 'Tokens of other accounts may be made',
  severity: 'high',
  power: POWERS['mint-tokens'],
  says: say`a holder makes itself a token of any service account in reach and is that account. Name the accounts in resourceNames.`,
});
