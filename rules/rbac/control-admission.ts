import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'control-admission',
  title: 'Admission may be reconfigured',
  severity: 'critical',
  power: POWERS['control-admission'],
  says: say`a holder sees every new object and can change it or wave it through. Name its own configurations in resourceNames.`,
});
