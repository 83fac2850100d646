import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" can write to {1} of the node. If it only reads there, set readOnly: true.':
    '容器 "{0}" 能写入节点的 {1}。如果它只在那里读取，设置 readOnly: true。',
  'Mount it read-only in container "{0}"': '在容器 "{0}" 中以只读方式挂载',
  'The container can no longer write to the node’s files at the mounted path.':
    '容器将无法再写入挂载路径下的节点文件。',
  'hostPath mounted writable': '以可写方式挂载的 hostPath',
  'A container that can write to the node’s files can change what the node runs and reads. Most agents only read, and do not need it.':
    '能写入节点文件的容器，可以更改节点运行和读取的内容。大多数代理程序只读取，不需要写入。',
  'Write a job, a key, a program or a symbolic link that something with more rights on the node uses. How far it goes depends on the path, of which the finding at the volume speaks.':
    '写入会被节点上权限更高者使用的任务、密钥、程序或符号链接。危害程度取决于路径，卷处的检查结果会加以说明。',
  'Set `readOnly: true` in each mount that is only read from. Sockets and devices are not helped by it: remove them.':
    '在每个只用于读取的挂载中设置 `readOnly: true`。这对套接字和设备没有作用：将它们移除。',
};
export default translations;
