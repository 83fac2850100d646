import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'runtime-data-mounted',
  title: 'Data of the container runtime mounted',
  severity: 'high',
  pathClass: 'runtime-data',
  writable: say`its containers can read and change the files of every container on the node, and those of the runtime itself. Remove it.`,
  readOnly: say`its containers can read the files and secrets of every container on the node. Remove it.`,
});
