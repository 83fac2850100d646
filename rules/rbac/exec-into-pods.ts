import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'exec-into-pods',
  title: 'Commands may be run in pods',
  severity: 'high',
  power: POWERS['exec-into-pods'],
  says: ({ reach, resources }) => {
    if (!resources.some((name) => COMMANDS.includes(name))) return PORTS;
    return reach === 'cluster' ? IN_CLUSTER : IN_NAMESPACE;
  },
  versions: [
    { since: 0, name: 'get is enough, by a websocket' },
    { since: 35, name: 'create is needed' },
  ],
});

const COMMANDS = ['pods/exec', 'pods/attach', 'pods/ephemeralcontainers'];
const IN_CLUSTER = say`a holder inherits the privileges and tokens of every pod, node agents included. Limit it to a Role of one namespace.`;
const IN_NAMESPACE = say`a holder inherits the privileges and tokens of each pod of the namespace. Give it to people for a time, and to no workload.`;
const PORTS = say`a holder reaches the ports of pods past every NetworkPolicy, those on localhost included. Give it to people for a time, and to no workload.`;
