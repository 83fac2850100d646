import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod has a user namespace.': '该 Pod 有用户名字空间。',
  'hostUsers: false does not shield {0} of the node: volumes are mapped with the pod’s users, so root of container "{1}" is root for the files in it. Remove the volume.':
    'hostUsers: false 无法保护节点的 {0}：卷会按 Pod 的用户进行映射，因此对其中的文件而言，容器 "{1}" 的 root 就是 root。移除该卷。',
  'hostUsers: false keeps the node out of reach, but container "{0}" lays the kernel open to exploits that lead out of its user namespace. Remove what opens it.':
    'hostUsers: false 将节点隔开，但容器 "{0}" 使内核暴露于能突破其用户名字空间的漏洞利用。移除使内核暴露的设置。',
  'Container "{0}" has an unmasked /proc.': '容器 "{0}" 的 /proc 未屏蔽。',
  'User namespace beside settings that undo it': '用户名字空间与使其失效的设置并存',
  'hostUsers: false makes root in the pod nobody on the node, and the manifest looks isolated. Some settings beside it lead past that: volumes are mapped with the pod’s users, and an open kernel is an exploit away.':
    'hostUsers: false 使 Pod 中的 root 在节点上不对应任何账号，清单看上去已经隔离。但与它并存的某些设置会绕过这种隔离：卷会按 Pod 的用户进行映射，而敞开的内核只需一次漏洞利用就能突破。',
  'As root in the pod write to the mounted path: on a mapped mount the file belongs to the node’s root, and the node runs it.':
    '以 Pod 中 root 的身份写入挂载的路径：在经过映射的挂载上，文件属于节点的 root，而节点会运行它。',
  'Check the mapping: `cat /proc/self/uid_map`; files of the mounted path still belong to user 0.':
    '检查映射：`cat /proc/self/uid_map`；挂载路径中的文件仍属于用户 0。',
  'Write a file there that the node runs or trusts, or a program with the setuid bit.':
    '在其中写入节点会运行或信任的文件，或带有 setuid 位的程序。',
  'Wait for the node to use it.': '等待节点使用它。',
  'Remove the volume, or mount it read-only. Remove `privileged` and `procMount`: inside a user namespace few programs need them.':
    '移除该卷，或以只读方式挂载它。移除 `privileged` 和 `procMount`：在用户名字空间中，几乎没有程序需要它们。',
};
export default translations;
