import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'host-logs-mounted',
  title: 'Log directory of the node mounted',
  severity: 'high',
  pathClass: 'log',
  writable: say`a symbolic link that a container writes there makes kubectl logs show any file of the node. Set readOnly: true in all mounts.`,
  readOnly: say`its containers can read the logs of all pods on the node. Only log collectors need it.`,
});
