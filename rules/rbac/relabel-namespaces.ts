import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'relabel-namespaces',
  title: 'Namespaces may be changed',
  severity: 'high',
  power: POWERS['relabel-namespaces'],
  says: say`a holder can take the Pod Security label off, and the next pod may be privileged. Name the namespaces in resourceNames.`,
});
