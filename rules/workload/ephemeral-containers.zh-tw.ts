import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The manifest holds ephemeral containers, which only kubectl debug adds: the API server refuses it, and debug containers bring privileges along. Remove them.':
    '資訊清單中含有只能由 kubectl debug 新增的臨時容器：API 伺服器會拒絕該資訊清單，而且偵錯容器會帶來特權。將其移除。',
  'Remove ephemeralContainers': '移除 ephemeralContainers',
  'Whatever creates the pod may add the containers later.':
    '建立該 Pod 的程式之後可能會新增這些容器。',
  'Ephemeral containers in a manifest': '資訊清單中的臨時容器',
  'Ephemeral containers are added to a running pod by `kubectl debug`. In a manifest they are leftovers of a session, and the API server refuses to create the object.':
    '臨時容器由 `kubectl debug` 新增到執行中的 Pod。資訊清單中的臨時容器是某次工作階段的殘留，API 伺服器會拒絕建立該物件。',
  'A debug container of the profile sysadmin is privileged, one of netadmin has NET_ADMIN, one of general SYS_PTRACE. Whoever may attach to it has these at hand beside the workload.':
    '使用 sysadmin 設定檔的偵錯容器是特權容器，使用 netadmin 的擁有 NET_ADMIN，使用 general 的擁有 SYS_PTRACE。有權附加到它的人，在工作負載身旁便可隨手取用這些特權。',
  'Find the debug container that was left in the pod: `kubectl describe pod`.':
    '找到留在 Pod 中的偵錯容器：`kubectl describe pod`。',
  'Attach to it: `kubectl attach -it <pod> -c <debugger>`.':
    '附加到它：`kubectl attach -it <pod> -c <debugger>`。',
  'With `targetContainerName` it shares the workload’s process IDs: read /proc/<pid>/root and /proc/<pid>/environ.':
    '設定 `targetContainerName` 時，它共用工作負載的處理程序 ID：讀取 /proc/<pid>/root 和 /proc/<pid>/environ。',
  'Remove `ephemeralContainers`, and debug by `kubectl debug` when there is something to debug.':
    '移除 `ephemeralContainers`，在需要偵錯時使用 `kubectl debug`。',
};
export default translations;
