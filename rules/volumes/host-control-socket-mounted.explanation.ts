import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'systemd and the services on D-Bus do what root tells them over their sockets, and root of a container is root to them. A read-only mount does not stop a connection.',
  escape:
    'Call StartTransientUnit of org.freedesktop.systemd1 over the bus: systemd runs the command outside every container.',
  steps: [
    'In the container, check `ls -l /run/dbus/system_bus_socket /run/systemd/private`.',
    'Run `systemd-run --wait <command>` or the same call with `busctl call org.freedesktop.systemd1 … StartTransientUnit`.',
    'systemd starts the command as root of the node, in none of the container’s namespaces.',
  ],
  remedy:
    'Remove the volume. Read the journal from /var/log/journal, read-only; leave changes of the node to the node’s own management.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.12'), mitre('T1543.002'), mitre('T1611')],
};
export default explanation;
