import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Pod "{0}" belongs to no controller: it is not replaced when its node fails, and nothing says why it is there. Make it a Deployment or a Job.':
    'Pod "{0}" 不屬於任何控制器：節點發生故障時它不會被取代，也沒有任何資訊說明它為何存在。改為 Deployment 或 Job。',
  'Pod without a controller': '沒有控制器的 Pod',
  'Workloads belong to a Deployment, Job or other controller, which replaces their pods. A pod by itself is a test, a leftover, or something that was not meant to be found.':
    '工作負載應屬於 Deployment、Job 或其他控制器，由控制器取代其 Pod。單獨的 Pod 可能是測試、殘留，或是本不該被人發現的東西。',
  'It is no way to the node by itself. Attacks start such pods because they need nothing but the right to create one.':
    '它本身不是通往節點的途徑。攻擊者會啟動這樣的 Pod，因為除了建立 Pod 的權限之外什麼都不需要。',
  'Write a Deployment, StatefulSet, DaemonSet or Job. Delete pods that were started by hand when they are done.':
    '撰寫 Deployment、StatefulSet、DaemonSet 或 Job。手動啟動的 Pod 用完後將其刪除。',
};
export default translations;
