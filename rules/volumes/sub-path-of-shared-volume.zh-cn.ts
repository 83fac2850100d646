import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" mounts {1} of volume "{2}", to which others write: a link that they put there can lead the kubelet elsewhere. Mount a volume of its own.':
    '容器 "{0}" 挂载了卷 "{2}" 的 {1}，而其他容器会写入该卷：它们在其中放置的链接能把 kubelet 引向别处。改为挂载专用的卷。',
  'subPath of a volume that others write to': '其他容器可写入的卷的 subPath',
  'The kubelet resolves a subPath as root on the node. Who writes to the volume decides what lies there, and has twice outrun its checks.':
    'kubelet 在节点上以 root 身份解析 subPath。凡能写入该卷的程序，就能决定那里有什么，并且曾两次抢在 kubelet 的检查之前得手。',
  'Replace the directory of the subPath by a symbolic link while the kubelet prepares the mount (CVE-2017-1002101, CVE-2021-25741): the other container starts with a directory of the node.':
    '在 kubelet 准备挂载时，用符号链接替换 subPath 的目录（CVE-2017-1002101、CVE-2021-25741）：另一个容器启动时挂载的便是节点的目录。',
  'In the container that mounts the whole volume, swap the directory and a link to / in a loop (`renameat2` with RENAME_EXCHANGE).':
    '在挂载整个卷的容器中，循环交换该目录与指向 / 的链接（使用 RENAME_EXCHANGE 的 `renameat2`）。',
  'Make the other container restart, until the kubelet checks the directory and mounts the link.':
    '使另一个容器反复重启，直到 kubelet 检查的是目录，而挂载的是链接。',
  'The container with the subPath has / of the node mounted.':
    '使用 subPath 的容器便挂载了节点的 /。',
  'Give the container a volume of its own, or mount the volume whole. Keep kubelets patched; subPathExpr should not use labels or annotations that others may set.':
    '为该容器提供专用的卷，或挂载整个卷。及时为 kubelet 安装补丁；subPathExpr 不应使用他人可以设置的标签或注解。',
  'kubelets follow links in a race': 'kubelet 会在竞态中跟随链接',
  'known races closed': '已知的竞态已修复',
};
export default translations;
