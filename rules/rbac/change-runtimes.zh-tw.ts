import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder can send sandboxed pods back to the node’s kernel or register a driver. Leave it to who sets up the nodes.':
    '持有者可以讓沙箱中的 Pod 退回到節點的核心上執行，或註冊驅動程式。只將此權限留給設定節點的人。',
  'Runtime classes or drivers may be changed': '可變更執行階段類別或驅動程式',
  'A RuntimeClass decides which handler a pod gets, and a driver’s registration what it may mount.':
    'RuntimeClass 決定 Pod 使用哪個處理常式，驅動程式的註冊資訊決定 Pod 可以掛載什麼。',
  'Replace the RuntimeClass that gVisor pods name by one with the handler runc: the next pod runs on the node’s kernel.':
    '用處理常式為 runc 的 RuntimeClass 取代 gVisor Pod 所指定的那個：下一個 Pod 就在節點的核心上執行。',
  'Delete and recreate the RuntimeClass `gvisor` with `handler: runc`.':
    '刪除 RuntimeClass `gvisor`，再以 `handler: runc` 重新建立。',
  'Wait until a sandboxed pod is started anew.': '等待某個沙箱中的 Pod 重新啟動。',
  'Use a kernel exploit that the sandbox would have kept out.': '使用沙箱原本會擋住的核心漏洞。',
  'Leave these objects to the one who sets up the nodes.': '這些物件只留給設定節點的人。',
};
export default translations;
