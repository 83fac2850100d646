import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can start a privileged container through it and take over the node. Remove it; build images with a rootless builder.':
    '其容器能透過它啟動特權容器並接管節點。將其移除；用無須 root 的建置工具建置映像檔。',
  'its containers can start a privileged container through it and take over the node, readOnly or not. Remove it; build images with a rootless builder.':
    '無論是否設定 readOnly，其容器都能透過它啟動特權容器並接管節點。將其移除；用無須 root 的建置工具建置映像檔。',
  'Container runtime socket mounted': '掛載了容器執行階段的通訊端',
  'Whoever can connect to the runtime’s socket has the rights of the runtime, and that is root on the node. A read-only mount does not help: connecting is not writing.':
    '凡能連線到執行階段通訊端的程式，都擁有執行階段的權限，也就是節點上 root 的權限。唯讀掛載無濟於事：連線並不是寫入。',
  'Ask the runtime for a container that is privileged, shares the node’s process IDs and has / mounted; then work in it as root of the node.':
    '要求執行階段建立一個特權容器，使其共用節點的處理程序 ID 並掛載 /；然後以節點的 root 身分在其中操作。',
  'In the container, find the socket: `ls -l /var/run/docker.sock`.':
    '在容器中找到通訊端：`ls -l /var/run/docker.sock`。',
  'Ask the runtime behind it: `curl --unix-socket /var/run/docker.sock http://localhost/containers/json` lists every container of the node.':
    '詢問其背後的執行階段：`curl --unix-socket /var/run/docker.sock http://localhost/containers/json` 會列出節點的所有容器。',
  'Create a container with `Privileged: true`, `PidMode: host` and the bind mount `/:/host`, and start it.':
    '建立一個帶有 `Privileged: true`、`PidMode: host` 和繫結掛載 `/:/host` 的容器，並啟動它。',
  'Run `chroot /host` in it: this is a shell of the node’s root. With containerd or CRI-O, `ctr` and `crictl` do the same.':
    '在其中執行 `chroot /host`：這就是節點 root 的 shell。對於 containerd 或 CRI-O，`ctr` 和 `crictl` 也能做到。',
  'Remove the volume. Build images with a rootless builder, read metrics and logs from the kubelet’s API or the log directory. An agent that must have the socket belongs in a namespace of its own.':
    '移除該磁碟區。用無須 root 的建置工具建置映像檔，從 kubelet 的 API 或記錄目錄讀取指標和記錄。必須使用該通訊端的代理程式應放在專用的命名空間中。',
};
export default translations;
