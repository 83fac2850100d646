import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'kernel-filesystem-mounted',
  title: 'Kernel file system of the node mounted',
  severity: 'critical',
  pathClass: 'kernel-fs',
  writable: say`what is written there goes straight to the node’s kernel, which can be made to run a program as root. Set readOnly: true in all mounts.`,
  readOnly: say`its containers can read what the kernel knows of the node’s processes and hardware. Only monitoring of nodes needs it.`,
});
