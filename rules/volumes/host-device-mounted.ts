import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'host-device-mounted',
  title: 'Devices of the node mounted',
  severity: 'high',
  pathClass: 'device',
  writable: say`who may open it talks to the node’s kernel or disk past all file permissions. Use a device plugin or a resource claim.`,
  readOnly: say`who may open it talks to the node’s kernel or disk past all file permissions, readOnly or not. Use a device plugin or a resource claim.`,
});
