import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can have the node’s service manager run any command outside them. Remove it.':
    '其容器能让节点的服务管理器在容器之外运行任意命令。将其移除。',
  'its containers can have the node’s service manager run any command outside them, readOnly or not. Remove it.':
    '无论是否设置 readOnly，其容器都能让节点的服务管理器在容器之外运行任意命令。将其移除。',
  'Control socket of the node mounted': '挂载了节点的控制套接字',
  'systemd and the services on D-Bus do what root tells them over their sockets, and root of a container is root to them. A read-only mount does not stop a connection.':
    'systemd 和 D-Bus 上的服务会通过其套接字执行 root 的要求，而对它们来说，容器的 root 就是 root。只读挂载无法阻止连接。',
  'Call StartTransientUnit of org.freedesktop.systemd1 over the bus: systemd runs the command outside every container.':
    '通过总线调用 org.freedesktop.systemd1 的 StartTransientUnit：systemd 会在所有容器之外运行该命令。',
  'In the container, check `ls -l /run/dbus/system_bus_socket /run/systemd/private`.':
    '在容器中检查 `ls -l /run/dbus/system_bus_socket /run/systemd/private`。',
  'Run `systemd-run --wait <command>` or the same call with `busctl call org.freedesktop.systemd1 … StartTransientUnit`.':
    '运行 `systemd-run --wait <command>`，或用 `busctl call org.freedesktop.systemd1 … StartTransientUnit` 发起相同的调用。',
  'systemd starts the command as root of the node, in none of the container’s namespaces.':
    'systemd 以节点的 root 身份启动该命令，不在容器的任何名字空间之中。',
  'Remove the volume. Read the journal from /var/log/journal, read-only; leave changes of the node to the node’s own management.':
    '移除该卷。从 /var/log/journal 以只读方式读取日志；把对节点的更改交给节点自身的管理机制。',
};
export default translations;
