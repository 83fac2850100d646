import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { permission } from '../powers.ts';

export default forbidPermission({
  id: 'delete-events',
  title: 'Events may be deleted',
  severity: 'low',
  persona: 'pedantic',
  power: {
    able: say`delete events`,
    permissions: [
      permission(['', 'events.k8s.io'], ['events'], ['delete', 'deletecollection'], 'low'),
    ],
  },
  says: say`an intruder can remove the traces of failed attempts. Remove the verb: events go by themselves after an hour.`,
  decisive: 'verb',
});
