import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'system-files-mounted',
  title: 'System files of the node mounted',
  severity: 'critical',
  pathClass: 'system-exec',
  writable: say`the node runs or trusts as root what is written there. Set readOnly: true in all mounts, or ship the files in the image.`,
  readOnly: say`its containers can read which programs and settings the node has, and look for holes in them. Ship the files in the image.`,
});
