import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" can write to its image’s files, so an intruder can bring tools and replace programs. Set readOnlyRootFilesystem: true.':
    '容器 "{0}" 能写入其镜像的文件，因此入侵者可以带入工具并替换程序。设置 readOnlyRootFilesystem: true。',
  'Set readOnlyRootFilesystem: true in container "{0}"':
    '在容器 "{0}" 中设置 readOnlyRootFilesystem: true',
  'A program that writes outside its volumes, often to /tmp or /var/run, fails until an emptyDir is mounted there.':
    '写入卷之外的位置（通常是 /tmp 或 /var/run）的程序会失败，直到在该处挂载 emptyDir 为止。',
  'Set readOnlyRootFilesystem: true and mount an emptyDir at /tmp in container "{0}"':
    '在容器 "{0}" 中设置 readOnlyRootFilesystem: true，并在 /tmp 挂载 emptyDir',
  'A program that writes elsewhere still fails, and files that the image has in /tmp are hidden.':
    '写入其他位置的程序仍会失败，镜像在 /tmp 中的文件会被遮盖。',
  'Writable root file system': '可写的根文件系统',
  'A program that is broken into can change the files of its own image: bring tools, replace programs and libraries, and stay until the container is replaced. A pod cannot set this for its containers.':
    '被攻破的程序能更改自身镜像的文件：带入工具，替换程序和库，并一直驻留到容器被替换为止。Pod 无法为其容器统一进行此项设置。',
  'Overwrite the entry point or a library so that the runtime, entering the container for an exec, runs it: the step that CVE-2019-5736 turned into root on the node. Or download a kernel exploit and run it.':
    '覆盖入口程序或某个库，使运行时在为执行 exec 进入容器时运行它：CVE-2019-5736 正是把这一步变成了节点上的 root。或者下载内核漏洞利用程序并运行。',
  'Set `readOnlyRootFilesystem: true` in every container and mount an emptyDir where the program writes, often /tmp and /var/run.':
    '在每个容器中设置 `readOnlyRootFilesystem: true`，并在程序写入的位置（通常是 /tmp 和 /var/run）挂载 emptyDir。',
};
export default translations;
