import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'host-root-mounted',
  title: 'Root directory of the node mounted',
  severity: 'critical',
  pathClass: 'root',
  writable: say`its containers can change every file of the node and become root there. Mount only the directory that they need, read-only.`,
  readOnly: say`its containers can read every secret of the node and use its sockets, and what is mounted below stays writable. Mount only the directory that they need.`,
});
