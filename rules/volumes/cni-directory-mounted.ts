import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'cni-directory-mounted',
  title: 'Directory of the network plugins mounted',
  severity: 'critical',
  pathClass: 'cni',
  writable: say`network plugins run as root by what is written there, each time a pod starts. Only the network plugin itself needs it.`,
  readOnly: say`its containers can read how the network of the node’s pods is set up. Only the network plugin itself needs it.`,
});
