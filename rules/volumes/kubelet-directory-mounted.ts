import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'kubelet-directory-mounted',
  title: 'Directory of the kubelet mounted',
  severity: 'critical',
  pathClass: 'kubelet',
  writable: say`its containers can steal the kubelet’s certificate and every pod’s token, and change other pods’ files. Mount only the plugin directory that they need.`,
  readOnly: say`its containers can steal the kubelet’s certificate, and the token and secrets of every pod on the node. Mount only the directory that they need.`,
});
