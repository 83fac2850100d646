import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'User {0} of {1} may also be an account of the node, whose files it then owns once outside. Choose a number of 10000 or above.':
    '{1} 的用户 {0} 可能也是节点上的账号，一旦逃到容器之外，就拥有该账号的文件。选择 10000 或以上的编号。',
  'Set runAsUser: {0} in {1}': '在{1} 中设置 runAsUser: {0}',
  'The program must be able to read its files, and to write its data, as that user.':
    '程序必须能以该用户身份读取其文件并写入其数据。',
  'User number below 10000': '低于 10000 的用户编号',
  'Without a user namespace a number means the same user in the pod and on the node. Distributions give the numbers below 1000 to services and those from 1000 on to people.':
    '没有用户名字空间时，同一编号在 Pod 中和节点上表示同一个用户。发行版把 1000 以下的编号分配给服务，把 1000 及以上的编号分配给人员。',
  'After an escape, or through a hostPath, the process is the node’s account of that number: it reads that account’s files, signals its processes, and counts against its limits.':
    '逃逸之后，或通过 hostPath，进程就是节点上该编号的账号：它能读取该账号的文件，向其进程发送信号，并占用其限额。',
  'Run as a user of 10000 or above that no account of the node has, or set `hostUsers: false`.':
    '以节点上没有任何账号使用的 10000 或以上的用户运行，或设置 `hostUsers: false`。',
};
export default translations;
