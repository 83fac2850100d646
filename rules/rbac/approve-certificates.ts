import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'approve-certificates',
  title: 'Certificates may be approved',
  severity: 'high',
  power: POWERS['approve-certificates'],
  decisive: 'verb',
  says: say`a holder approves its own request for a client certificate of any user or node. Name the signers that it needs in resourceNames.`,
});
