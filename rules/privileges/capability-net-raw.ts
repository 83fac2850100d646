import { forbidCapability } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-net-raw',
  title: 'Capability NET_RAW added',
  severity: 'medium',
  names: ['NET_RAW'],
  danger: say`it can forge packets and pose as other pods of the node`,
  why: say`Programs that send raw packets, such as tcpdump, DHCP servers or an old ping, fail.`,
});
