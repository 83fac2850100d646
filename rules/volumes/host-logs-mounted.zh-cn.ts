import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a symbolic link that a container writes there makes kubectl logs show any file of the node. Set readOnly: true in all mounts.':
    '容器在其中写入的符号链接，会使 kubectl logs 显示节点的任意文件。在所有挂载中设置 readOnly: true。',
  'its containers can read the logs of all pods on the node. Only log collectors need it.':
    '其容器能读取节点上所有 Pod 的日志。只有日志收集器需要它。',
  'Log directory of the node mounted': '挂载了节点的日志目录',
  'The kubelet opens log files as root and follows links in them. Who can write to the directory chooses what it opens.':
    'kubelet 以 root 身份打开日志文件，并跟随其中的链接。凡能写入该目录的程序，就能决定 kubelet 打开什么。',
  'Replace a log file by a symbolic link to /etc/shadow or to another pod’s token, then ask the kubelet for the log.':
    '用指向 /etc/shadow 或另一个 Pod 令牌的符号链接替换日志文件，然后向 kubelet 请求该日志。',
  'In the container, find its own log below /host/pods, and replace it: `ln -sf /etc/shadow 0.log`.':
    '在容器中，在 /host/pods 下找到它自己的日志并将其替换：`ln -sf /etc/shadow 0.log`。',
  'Run `kubectl logs <pod>`, or read /logs/ of the kubelet with a token that may.':
    '运行 `kubectl logs <pod>`，或用有权限的令牌读取 kubelet 的 /logs/。',
  'The kubelet, which is root, follows the link and answers with the file, line by line.':
    '身为 root 的 kubelet 会跟随该链接，并逐行返回该文件的内容。',
  'Set `readOnly: true` in all mounts: log collectors do not write there. Let them keep their positions in an emptyDir or a directory of their own.':
    '在所有挂载中设置 `readOnly: true`：日志收集器不在其中写入。让它们把读取位置保存在 emptyDir 或自己的目录中。',
};
export default translations;
