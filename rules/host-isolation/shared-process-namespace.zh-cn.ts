import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod’s containers see each other’s processes, and reach the files and environment of those that run as the same user. Remove shareProcessNamespace.':
    '该 Pod 的容器能看到彼此的进程，并能访问以同一用户运行的进程的文件和环境变量。移除 shareProcessNamespace。',
  'Remove shareProcessNamespace': '移除 shareProcessNamespace',
  'Containers that signal or watch the processes of others no longer see them.':
    '向其他容器的进程发送信号或监视这些进程的容器将再也看不到它们。',
  'Containers share their processes': '容器共享进程',
  'With one process namespace for the whole pod, the wall between its containers is only as good as the users they run as. A weak container then speaks for a strong one.':
    '整个 Pod 共用一个进程名字空间时，容器之间的隔离强度只取决于它们各自以哪个用户运行。薄弱的容器因此可以借用强势容器的身份。',
  'From a broken sidecar, read /proc/<pid>/environ and /proc/<pid>/root of a neighbour that runs as the same user: its secrets, its mounts and its token. With SYS_PTRACE, inject code into the neighbour that is privileged or mounts the node.':
    '从被攻破的边车容器中，读取以同一用户运行的相邻容器的 /proc/<pid>/environ 和 /proc/<pid>/root，取得其机密、挂载和令牌。如有 SYS_PTRACE，则向拥有特权或挂载了节点的相邻容器注入代码。',
  'Remove `shareProcessNamespace`. Where containers must signal each other, give each a user of its own and no capabilities.':
    '移除 `shareProcessNamespace`。如果容器之间必须互发信号，让每个容器使用各自的用户，并且不给予任何权能。',
};
export default translations;
