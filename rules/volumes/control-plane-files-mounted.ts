import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'control-plane-files-mounted',
  title: 'Files of the control plane mounted',
  severity: 'critical',
  pathClass: 'control-plane',
  writable: say`its containers can take the cluster’s keys, or have the kubelet start any pod past admission. Only the control plane’s own pods need it.`,
  readOnly: say`its containers can take keys, data and administrators’ credentials of the cluster. Only the control plane’s own pods need it.`,
});
