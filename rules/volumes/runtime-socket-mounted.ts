import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'runtime-socket-mounted',
  title: 'Container runtime socket mounted',
  severity: 'critical',
  pathClass: 'runtime-socket',
  writable: say`its containers can start a privileged container through it and take over the node. Remove it; build images with a rootless builder.`,
  readOnly: say`its containers can start a privileged container through it and take over the node, readOnly or not. Remove it; build images with a rootless builder.`,
});
