import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The value of the sysctl "{0}" holds + or =: CRI-O before 1.23.2 took what follows for more sysctls and set them on the node. Remove the entry.':
    'sysctl "{0}" 的值含有 + 或 =：1.23.2 之前的 CRI-O 会把其后的内容当作更多的 sysctl，并在节点上设置它们。移除该条目。',
  'Remove the sysctl "{0}"': '移除 sysctl "{0}"',
  'The pod then runs with the node’s value of this sysctl.':
    '此后该 Pod 以节点的这一 sysctl 值运行。',
  'Sysctl value that smuggles other sysctls': '夹带其他 sysctl 的 sysctl 值',
  'CRI-O handed sysctls to its helper pinns as one text, joined with + and =. A value with these characters sets any sysctl of the node, past every check of names (CVE-2022-0811).':
    'CRI-O 曾把 sysctl 用 + 和 = 连接成一段文本，交给其辅助程序 pinns。含有这些字符的值可以绕过所有名称检查，设置节点的任意 sysctl（CVE-2022-0811）。',
  'Let the value of a safe sysctl end in +kernel.core_pattern=|/path/in/the/image, then crash a process: the kernel runs that program as root on the node.':
    '让某个安全 sysctl 的值以 +kernel.core_pattern=|/path/in/the/image 结尾，然后使某个进程崩溃：内核会在节点上以 root 身份运行该程序。',
  'Start a pod on a CRI-O node and learn from /proc/mounts where the image’s upper directory lies on the node; put a program there.':
    '在 CRI-O 节点上启动一个 Pod，从 /proc/mounts 得知镜像的上层目录在节点上的位置；在其中放入程序。',
  'Start a second pod with a sysctl such as `kernel.shm_rmid_forced` and the value `1+kernel.core_pattern=|<that directory>/program #`.':
    '启动第二个 Pod，为其设置 `kernel.shm_rmid_forced` 之类的 sysctl，值为 `1+kernel.core_pattern=|<that directory>/program #`。',
  'The helper sets kernel.core_pattern, which holds for the whole node.':
    '辅助程序会设置 kernel.core_pattern，该值对整个节点生效。',
  'Crash a process in either pod: the kernel starts the program as root, outside of all containers.':
    '在任一 Pod 中使某个进程崩溃：内核会以 root 身份在所有容器之外启动该程序。',
  'Remove the entry; no sysctl of a pod needs these characters. Update CRI-O to 1.23.2 or later, or to the fixed release of an older line (1.19.6 and others).':
    '移除该条目；Pod 的 sysctl 都不需要这些字符。将 CRI-O 更新到 1.23.2 或更高版本，或旧版本系列中已修复的版本（1.19.6 等）。',
};
export default translations;
