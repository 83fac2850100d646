import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" runs nsenter into namespaces of a process outside: what follows runs on the node, not in the container. Remove the command.':
    '容器 "{0}" 執行 nsenter，進入外部處理程序的命名空間：其後的命令在節點上而不是在容器中執行。移除該命令。',
  'Container "{0}" runs chroot into {1}, a directory of the node: what follows runs the node’s programs on its files. Remove the command.':
    '容器 "{0}" 執行 chroot，進入節點的目錄 {1}：其後執行的是節點的程式，操作的是節點的檔案。移除該命令。',
  'Container "{0}" becomes root in a user namespace with unshare: with every capability there, kernel bugs lead to the node. Remove the command.':
    '容器 "{0}" 用 unshare 成為使用者命名空間中的 root：在其中擁有全部權能，核心漏洞便通往節點。移除該命令。',
  'Container "{0}" uses capsh to start a program as root or in the node’s files: that is how a shell breaks out. Remove the command.':
    '容器 "{0}" 用 capsh 以 root 身分或在節點的檔案系統中啟動程式：shell 就是這樣突破容器的。移除該命令。',
  'Container "{0}" opens {1} with debugfs: it reads and writes the node’s files past every permission. Remove the command.':
    '容器 "{0}" 用 debugfs 開啟 {1}：它繞過一切權限讀寫節點的檔案。移除該命令。',
  'Container "{0}" mounts {1}, a disk of the node: it can read and change every file on it. Remove the command; use a persistentVolumeClaim.':
    '容器 "{0}" 掛載節點的磁碟 {1}：它可以讀取和變更其中的所有檔案。移除該命令；改用 persistentVolumeClaim。',
  'Container "{0}" mounts a {1} file system of its own, without the read-only and masked paths that protect the node’s kernel. Remove the command.':
    '容器 "{0}" 自行掛載 {1} 檔案系統，其中沒有保護節點核心的唯讀路徑和遮蔽路徑。移除該命令。',
  'Container "{0}" runs {1}, which puts code into the kernel of the node, above every container. Remove the command; load modules when the node starts.':
    '容器 "{0}" 執行 {1}，把程式碼放入節點的核心，凌駕於所有容器之上。移除該命令；在節點啟動時載入模組。',
  'Container "{0}" commands a container runtime with {1}: on the node’s socket it can start a privileged container or enter any other. Remove the command.':
    '容器 "{0}" 用 {1} 操控容器執行階段：透過節點的通訊端，它可以啟動特權容器，或進入任何其他容器。移除該命令。',
  'Container "{0}" writes to {1}: each letter is an order to the node’s kernel, to crash or to restart at once. Remove the command.':
    '容器 "{0}" 寫入 {1}：每個字母都是對節點核心下達的命令，可令其當機或立即重新啟動。移除該命令。',
  'Container "{0}" writes to {1}: the node’s kernel runs what is named there as root. Remove the command.':
    '容器 "{0}" 寫入 {1}：節點的核心會以 root 身分執行其中指定的程式。移除該命令。',
  'Container "{0}" reaches into {1}: the root of the node’s first process is the node’s own file system. Remove the command.':
    '容器 "{0}" 存取 {1}：節點首個處理程序的根目錄就是節點自身的檔案系統。移除該命令。',
};
export default translations;
