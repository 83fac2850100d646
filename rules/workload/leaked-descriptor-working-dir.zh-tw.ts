import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts in {1}: through a file that runc left open, that is a directory of the node (CVE-2024-21626). Remove workingDir.':
    '容器 "{0}" 在 {1} 中啟動：藉由 runc 未關閉的檔案，該路徑就是節點的目錄（CVE-2024-21626）。移除 workingDir。',
  'Remove workingDir': '移除 workingDir',
  'Working directory at an open file of the runtime': '指向執行階段已開啟檔案的工作目錄',
  'runc before 1.1.12 left directories of the node open while it started a container. A working directory under /proc/self/fd is one of them, and no program needs it.':
    '1.1.12 之前的 runc 在啟動容器時沒有關閉節點的一些目錄。/proc/self/fd 下的工作目錄就是其中之一，而沒有程式需要它。',
  'With `workingDir: /proc/self/fd/8` the process starts in a directory of the node, and `../../../` leads from there to every file.':
    '使用 `workingDir: /proc/self/fd/8` 時，處理程序在節點的某個目錄中啟動，從那裡經 `../../../` 即可到達所有檔案。',
  'Set `workingDir` to /proc/self/fd/7, 8 or 9, and let the container run as root.':
    '將 `workingDir` 設為 /proc/self/fd/7、8 或 9，並讓容器以 root 身分執行。',
  'On a node with runc 1.1.11 or older the process starts in /sys/fs/cgroup of the node.':
    '在使用 runc 1.1.11 或更早版本的節點上，處理程序在節點的 /sys/fs/cgroup 中啟動。',
  'Write to ../../../etc/cron.d/x or replace ../../../usr/bin/…: the node runs it as root.':
    '寫入 ../../../etc/cron.d/x，或取代 ../../../usr/bin/…：節點會以 root 身分執行它。',
  'Remove `workingDir`, and see that nodes have runc 1.1.12 or newer.':
    '移除 `workingDir`，並確保節點使用 runc 1.1.12 或更新版本。',
};
export default translations;
