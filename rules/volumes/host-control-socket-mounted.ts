import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'host-control-socket-mounted',
  title: 'Control socket of the node mounted',
  severity: 'critical',
  pathClass: 'control-socket',
  writable: say`its containers can have the node’s service manager run any command outside them. Remove it.`,
  readOnly: say`its containers can have the node’s service manager run any command outside them, readOnly or not. Remove it.`,
});
