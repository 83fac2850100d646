import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can start a privileged container through it and take over the node. Remove it; build images with a rootless builder.':
    '其容器能通过它启动特权容器并接管节点。将其移除；用无需 root 的构建工具构建镜像。',
  'its containers can start a privileged container through it and take over the node, readOnly or not. Remove it; build images with a rootless builder.':
    '无论是否设置 readOnly，其容器都能通过它启动特权容器并接管节点。将其移除；用无需 root 的构建工具构建镜像。',
  'Container runtime socket mounted': '挂载了容器运行时的套接字',
  'Whoever can connect to the runtime’s socket has the rights of the runtime, and that is root on the node. A read-only mount does not help: connecting is not writing.':
    '凡能连接运行时套接字的程序，都拥有运行时的权限，也就是节点上 root 的权限。只读挂载无济于事：连接并不是写入。',
  'Ask the runtime for a container that is privileged, shares the node’s process IDs and has / mounted; then work in it as root of the node.':
    '要求运行时创建一个特权容器，使其共享节点的进程 ID 并挂载 /；然后以节点的 root 身份在其中操作。',
  'In the container, find the socket: `ls -l /var/run/docker.sock`.':
    '在容器中找到套接字：`ls -l /var/run/docker.sock`。',
  'Ask the runtime behind it: `curl --unix-socket /var/run/docker.sock http://localhost/containers/json` lists every container of the node.':
    '询问其背后的运行时：`curl --unix-socket /var/run/docker.sock http://localhost/containers/json` 会列出节点的所有容器。',
  'Create a container with `Privileged: true`, `PidMode: host` and the bind mount `/:/host`, and start it.':
    '创建一个带有 `Privileged: true`、`PidMode: host` 和绑定挂载 `/:/host` 的容器，并启动它。',
  'Run `chroot /host` in it: this is a shell of the node’s root. With containerd or CRI-O, `ctr` and `crictl` do the same.':
    '在其中运行 `chroot /host`：这就是节点 root 的 shell。对于 containerd 或 CRI-O，`ctr` 和 `crictl` 也能做到。',
  'Remove the volume. Build images with a rootless builder, read metrics and logs from the kubelet’s API or the log directory. An agent that must have the socket belongs in a namespace of its own.':
    '移除该卷。用无需 root 的构建工具构建镜像，从 kubelet 的 API 或日志目录读取指标和日志。必须使用该套接字的代理程序应放在专用的名字空间中。',
};
export default translations;
