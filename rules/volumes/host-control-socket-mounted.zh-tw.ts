import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can have the node’s service manager run any command outside them. Remove it.':
    '其容器能讓節點的服務管理程式在容器之外執行任意命令。將其移除。',
  'its containers can have the node’s service manager run any command outside them, readOnly or not. Remove it.':
    '無論是否設定 readOnly，其容器都能讓節點的服務管理程式在容器之外執行任意命令。將其移除。',
  'Control socket of the node mounted': '掛載了節點的控制通訊端',
  'systemd and the services on D-Bus do what root tells them over their sockets, and root of a container is root to them. A read-only mount does not stop a connection.':
    'systemd 和 D-Bus 上的服務會透過其通訊端執行 root 的要求，而對它們來說，容器的 root 就是 root。唯讀掛載無法阻止連線。',
  'Call StartTransientUnit of org.freedesktop.systemd1 over the bus: systemd runs the command outside every container.':
    '透過匯流排呼叫 org.freedesktop.systemd1 的 StartTransientUnit：systemd 會在所有容器之外執行該命令。',
  'In the container, check `ls -l /run/dbus/system_bus_socket /run/systemd/private`.':
    '在容器中檢查 `ls -l /run/dbus/system_bus_socket /run/systemd/private`。',
  'Run `systemd-run --wait <command>` or the same call with `busctl call org.freedesktop.systemd1 … StartTransientUnit`.':
    '執行 `systemd-run --wait <command>`，或用 `busctl call org.freedesktop.systemd1 … StartTransientUnit` 發出相同的呼叫。',
  'systemd starts the command as root of the node, in none of the container’s namespaces.':
    'systemd 以節點的 root 身分啟動該命令，不在容器的任何命名空間之中。',
  'Remove the volume. Read the journal from /var/log/journal, read-only; leave changes of the node to the node’s own management.':
    '移除該磁碟區。從 /var/log/journal 以唯讀方式讀取記錄；把對節點的變更交給節點自身的管理機制。',
};
export default translations;
