import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can read and rewrite the memory of every process that it sees':
    '它能讀取並改寫它所能看到的每個處理程序的記憶體',
  'Debuggers and profilers can no longer attach to processes of other users.':
    '偵錯工具和效能分析工具將無法再附加到其他使用者的處理程序。',
  'Capability SYS_PTRACE added': '新增了 SYS_PTRACE 權能',
  'SYS_PTRACE allows tracing processes of other users. With hostPID these are the node’s own; with shareProcessNamespace those of the pod’s other containers.':
    'SYS_PTRACE 允許追蹤其他使用者的處理程序。有 hostPID 時，這些是節點自身的處理程序；有 shareProcessNamespace 時，則是該 Pod 中其他容器的處理程序。',
  'With hostPID, attach to a root process of the node and inject code into it; the code runs on the node. Without it, take over the containers beside it and use their tokens.':
    '有 hostPID 時，附加到節點的某個 root 處理程序並向其注入程式碼；程式碼便在節點上執行。沒有時，接管旁邊的容器並使用它們的權杖。',
  'Remove it. To debug, attach an ephemeral container for the time of the debugging (`kubectl debug --profile=general`).':
    '將其移除。需要偵錯時，僅在偵錯期間附加一個臨時容器（`kubectl debug --profile=general`）。',
};
export default translations;
