import { forbidCapability } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-sys-admin',
  title: 'Capability SYS_ADMIN added',
  severity: 'critical',
  names: ['SYS_ADMIN'],
  danger: say`it can mount file systems and join the node’s namespaces, as good as root on the node`,
  why: say`A program that mounts file systems, makes namespaces or administers the kernel fails.`,
});
