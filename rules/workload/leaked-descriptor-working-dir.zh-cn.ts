import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts in {1}: through a file that runc left open, that is a directory of the node (CVE-2024-21626). Remove workingDir.':
    '容器 "{0}" 在 {1} 中启动：借助 runc 未关闭的文件，该路径就是节点的目录（CVE-2024-21626）。移除 workingDir。',
  'Remove workingDir': '移除 workingDir',
  'Working directory at an open file of the runtime': '指向运行时已打开文件的工作目录',
  'runc before 1.1.12 left directories of the node open while it started a container. A working directory under /proc/self/fd is one of them, and no program needs it.':
    '1.1.12 之前的 runc 在启动容器时没有关闭节点的一些目录。/proc/self/fd 下的工作目录就是其中之一，而没有程序需要它。',
  'With `workingDir: /proc/self/fd/8` the process starts in a directory of the node, and `../../../` leads from there to every file.':
    '使用 `workingDir: /proc/self/fd/8` 时，进程在节点的某个目录中启动，从那里经 `../../../` 即可到达所有文件。',
  'Set `workingDir` to /proc/self/fd/7, 8 or 9, and let the container run as root.':
    '将 `workingDir` 设为 /proc/self/fd/7、8 或 9，并让容器以 root 身份运行。',
  'On a node with runc 1.1.11 or older the process starts in /sys/fs/cgroup of the node.':
    '在使用 runc 1.1.11 或更早版本的节点上，进程在节点的 /sys/fs/cgroup 中启动。',
  'Write to ../../../etc/cron.d/x or replace ../../../usr/bin/…: the node runs it as root.':
    '写入 ../../../etc/cron.d/x，或替换 ../../../usr/bin/…：节点会以 root 身份运行它。',
  'Remove `workingDir`, and see that nodes have runc 1.1.12 or newer.':
    '移除 `workingDir`，并确保节点使用 runc 1.1.12 或更新版本。',
};
export default translations;
