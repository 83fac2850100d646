import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'the node runs or trusts as root what is written there. Set readOnly: true in all mounts, or ship the files in the image.':
    '节点会以 root 身份运行写入其中的内容，或以 root 身份信任它。在所有挂载中设置 readOnly: true，或在镜像中提供这些文件。',
  'its containers can read which programs and settings the node has, and look for holes in them. Ship the files in the image.':
    '其容器能读取节点有哪些程序和设置，并从中寻找漏洞。改为在镜像中提供这些文件。',
  'System files of the node mounted': '挂载了节点的系统文件',
  'Programs, libraries, units, cron jobs and login settings are run or believed by root of the node. What a container writes there is run outside it.':
    '节点的 root 会运行或信任程序、库、单元、cron 任务和登录设置。容器写入其中的内容会在容器之外运行。',
  'Write a cron job, a systemd unit or a udev rule, replace a program that root runs, or name a library in /etc/ld.so.preload that every new process loads.':
    '写入 cron 任务、systemd 单元或 udev 规则，替换由 root 运行的程序，或在 /etc/ld.so.preload 中指定每个新进程都会加载的库。',
  'With /etc/cron.d, write a file with the line `* * * * * root <command>`.':
    '如果挂载了 /etc/cron.d，写入一个含有 `* * * * * root <command>` 这一行的文件。',
  'With /etc/systemd/system or /usr/lib/systemd/system, write a unit and wait for the next reload or boot.':
    '如果挂载了 /etc/systemd/system 或 /usr/lib/systemd/system，写入一个单元，并等待下次重新加载或启动。',
  'With /usr, /bin or /lib, replace a program or library that the node’s services start.':
    '如果挂载了 /usr、/bin 或 /lib，替换节点的服务会启动的程序或库。',
  'The command runs as root of the node.': '该命令便以节点的 root 身份运行。',
  'Set `readOnly: true` in every mount, or ship the files in the image. Settings of the node are changed by what manages nodes, not by pods.':
    '在每个挂载中设置 `readOnly: true`，或在镜像中提供这些文件。节点的设置应由管理节点的工具更改，而不是由 Pod 更改。',
};
export default translations;
