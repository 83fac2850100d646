import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'create-persistent-volumes',
  title: 'PersistentVolumes may be created',
  severity: 'high',
  power: POWERS['create-persistent-volumes'],
  says: say`a hostPath volume gives any pod any directory of a node, past Pod Security. Leave it to the storage driver’s account.`,
});
