import { forbidHostPath } from '../forbidHostPath.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidHostPath({
  id: 'host-credentials-mounted',
  title: 'Credentials of the node mounted',
  severity: 'critical',
  pathClass: 'credentials',
  writable: say`its containers can read keys and passwords there, and add their own to log in to the node. Remove it and use a secret or workload identity.`,
  readOnly: say`its containers can read keys and passwords there, which open more than this node. Remove it and use a secret or workload identity.`,
});
