import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The manifest holds ephemeral containers, which only kubectl debug adds: the API server refuses it, and debug containers bring privileges along. Remove them.':
    '清单中含有只能由 kubectl debug 添加的临时容器：API 服务器会拒绝该清单，而且调试容器会带来特权。将其移除。',
  'Remove ephemeralContainers': '移除 ephemeralContainers',
  'Whatever creates the pod may add the containers later.':
    '创建该 Pod 的程序之后可能会添加这些容器。',
  'Ephemeral containers in a manifest': '清单中的临时容器',
  'Ephemeral containers are added to a running pod by `kubectl debug`. In a manifest they are leftovers of a session, and the API server refuses to create the object.':
    '临时容器由 `kubectl debug` 添加到正在运行的 Pod。清单中的临时容器是某次会话的残留，API 服务器会拒绝创建该对象。',
  'A debug container of the profile sysadmin is privileged, one of netadmin has NET_ADMIN, one of general SYS_PTRACE. Whoever may attach to it has these at hand beside the workload.':
    '使用 sysadmin 配置文件的调试容器是特权容器，使用 netadmin 的拥有 NET_ADMIN，使用 general 的拥有 SYS_PTRACE。有权附加到它的人，在工作负载身旁便可随手取用这些特权。',
  'Find the debug container that was left in the pod: `kubectl describe pod`.':
    '找到留在 Pod 中的调试容器：`kubectl describe pod`。',
  'Attach to it: `kubectl attach -it <pod> -c <debugger>`.':
    '附加到它：`kubectl attach -it <pod> -c <debugger>`。',
  'With `targetContainerName` it shares the workload’s process IDs: read /proc/<pid>/root and /proc/<pid>/environ.':
    '设置 `targetContainerName` 时，它共享工作负载的进程 ID：读取 /proc/<pid>/root 和 /proc/<pid>/environ。',
  'Remove `ephemeralContainers`, and debug by `kubectl debug` when there is something to debug.':
    '移除 `ephemeralContainers`，在需要调试时使用 `kubectl debug`。',
};
export default translations;
