import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod’s containers run as root (runAsUser: 0), the same root as the node’s. Set a user above 0 or remove it.':
    '该 Pod 的容器以 root 身份运行（runAsUser: 0），与节点的 root 是同一个用户。将 runAsUser 设为大于 0 的值，或将其移除。',
  'Container "{0}" runs as root (runAsUser: 0), the same root as the node’s. Set a user above 0 or remove it.':
    '容器 "{0}" 以 root 身份运行（runAsUser: 0），与节点的 root 是同一个用户。将 runAsUser 设为大于 0 的值，或将其移除。',
  'Remove runAsUser: 0 from {0}': '从{0} 移除 runAsUser: 0',
  'The user that the image names decides then, which may be root, too.':
    '此后由镜像指定的用户决定，它也可能是 root。',
  'Set runAsUser: {0} in {1}': '在{1} 中设置 runAsUser: {0}',
  'The program must be able to read its files, and to write its data, as that user.':
    '程序必须能以该用户身份读取其文件并写入其数据。',
  'Runs as user 0': '以用户 0 运行',
  'runAsUser: 0 makes the process root whatever the image says. Without a user namespace it is the same root as the node’s, held back only by namespaces and the runtime’s restrictions.':
    '无论镜像如何指定，runAsUser: 0 都会使进程成为 root。没有用户名字空间时，它与节点的 root 是同一个用户，仅受名字空间和运行时的限制约束。',
  'Set `runAsUser` to a number above 0 that may read the program’s files, or remove it where the image names such a user. In a user namespace (`hostUsers: false`) root is harmless and allowed from 1.35 on.':
    '将 `runAsUser` 设为大于 0、且有权读取程序文件的用户编号；如果镜像已指定这样的用户，则将其移除。在用户名字空间中（`hostUsers: false`），root 是无害的，并从 1.35 起被允许。',
};
export default translations;
