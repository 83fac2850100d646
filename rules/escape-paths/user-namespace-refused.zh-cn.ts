import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'hostUsers: false does not go with {0}: the pod is refused or does not start, and without hostUsers root in it is root on the node. Remove {1}.':
    'hostUsers: false 不能与 {0} 同时使用：该 Pod 会被拒绝或无法启动，而没有 hostUsers，其中的 root 就是节点上的 root。移除 {1}。',
  'User namespace beside settings that it does not go with': '用户名字空间与其不兼容的设置并存',
  'User namespaces do not go with the node’s namespaces, raw disks or NFS: the pod is refused or does not start. Whoever then removes hostUsers to make it run has no user namespace at all.':
    '用户名字空间不能与节点的名字空间、原始磁盘或 NFS 同时使用：Pod 会被拒绝或无法启动。此后若有人为了让它运行而移除 hostUsers，就完全没有用户名字空间了。',
  'Without the user namespace root in the pod is root on the node once one wall breaks.':
    '没有用户名字空间时，一旦有一道防线被攻破，Pod 中的 root 就是节点上的 root。',
  'The pod does not start with both settings.': '同时带有这两项设置，Pod 无法启动。',
  'Somebody removes `hostUsers` to make it run.': '有人为了让它运行而移除 `hostUsers`。',
  'Root in the pod is root on the node from then on: any flaw of the runtime or the kernel ends there.':
    '此后 Pod 中的 root 就是节点上的 root：运行时或内核的任何缺陷最终都通往那里。',
  'Remove the setting that does not go with it, and keep `hostUsers: false`.':
    '移除与用户名字空间不兼容的设置，并保留 `hostUsers: false`。',
};
export default translations;
