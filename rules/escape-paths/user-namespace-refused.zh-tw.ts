import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'hostUsers: false does not go with {0}: the pod is refused or does not start, and without hostUsers root in it is root on the node. Remove {1}.':
    'hostUsers: false 不能與 {0} 同時使用：此 Pod 會被拒絕或無法啟動，而沒有 hostUsers，其中的 root 就是節點上的 root。移除 {1}。',
  'User namespace beside settings that it does not go with': '使用者命名空間與其不相容的設定並存',
  'User namespaces do not go with the node’s namespaces, raw disks or NFS: the pod is refused or does not start. Whoever then removes hostUsers to make it run has no user namespace at all.':
    '使用者命名空間不能與節點的命名空間、原始磁碟或 NFS 同時使用：Pod 會被拒絕或無法啟動。此後若有人為了讓它執行而移除 hostUsers，就完全沒有使用者命名空間了。',
  'Without the user namespace root in the pod is root on the node once one wall breaks.':
    '沒有使用者命名空間時，一旦有一道防線被攻破，Pod 中的 root 就是節點上的 root。',
  'The pod does not start with both settings.': '同時帶有這兩項設定，Pod 無法啟動。',
  'Somebody removes `hostUsers` to make it run.': '有人為了讓它執行而移除 `hostUsers`。',
  'Root in the pod is root on the node from then on: any flaw of the runtime or the kernel ends there.':
    '此後 Pod 中的 root 就是節點上的 root：執行階段或核心的任何缺陷最終都通往那裡。',
  'Remove the setting that does not go with it, and keep `hostUsers: false`.':
    '移除與使用者命名空間不相容的設定，並保留 `hostUsers: false`。',
};
export default translations;
