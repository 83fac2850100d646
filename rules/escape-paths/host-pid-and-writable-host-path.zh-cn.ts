import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" may be root, sees the node’s processes and writes to {1} of the node: it reads their secrets and gives them its own files to run. Remove hostPID.':
    '容器 "{0}" 可能是 root，能看到节点的进程，并可写入节点的 {1}：它能读取这些进程的机密，并让这些进程运行容器放入的文件。移除 hostPID。',
  'Node’s processes and files within reach of one container': '同一个容器可触及节点的进程和文件',
  'With hostPID, root in a container reads the environment and files of the node’s processes and other pods’; with a writable path of the node it also puts files there for them to use.':
    '有 hostPID 时，容器中的 root 能读取节点和其他 Pod 的进程的环境变量和文件；如果还有节点的可写路径，它就能在其中放入文件供这些进程使用。',
  'Read tokens and passwords from /proc/<pid>/environ and /proc/<pid>/root, then write to the mounted path what one of those processes loads or runs.':
    '从 /proc/<pid>/environ 和 /proc/<pid>/root 读取令牌和密码，再把其中某个进程会加载或运行的内容写入挂载的路径。',
  'Read `/proc/*/environ` and `/proc/<pid>/root/var/run/secrets` of other pods’ processes: their tokens and passwords are there.':
    '读取其他 Pod 的进程的 `/proc/*/environ` 和 `/proc/<pid>/root/var/run/secrets`：它们的令牌和密码就在其中。',
  'Find in `/proc/<pid>/maps` and `/proc/<pid>/cmdline` which files of the mounted path a process of the node uses.':
    '在 `/proc/<pid>/maps` 和 `/proc/<pid>/cmdline` 中查明节点的某个进程使用挂载路径中的哪些文件。',
  'Replace such a file; the process runs it at its next start, and `kill` brings that about.':
    '替换这样的文件；该进程会在下次启动时运行它，而用 `kill` 就能促使其重新启动。',
  'Remove `hostPID`, and mount the path read-only or use an emptyDir or a persistentVolumeClaim.':
    '移除 `hostPID`，并以只读方式挂载该路径，或改用 emptyDir 或 persistentVolumeClaim。',
};
export default translations;
