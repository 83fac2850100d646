import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The value of the sysctl "{0}" holds + or =: CRI-O before 1.23.2 took what follows for more sysctls and set them on the node. Remove the entry.':
    'sysctl "{0}" 的值含有 + 或 =：1.23.2 之前的 CRI-O 會把其後的內容當作更多的 sysctl，並在節點上設定它們。移除該項目。',
  'Remove the sysctl "{0}"': '移除 sysctl "{0}"',
  'The pod then runs with the node’s value of this sysctl.':
    '此後此 Pod 以節點的這一 sysctl 值執行。',
  'Sysctl value that smuggles other sysctls': '夾帶其他 sysctl 的 sysctl 值',
  'CRI-O handed sysctls to its helper pinns as one text, joined with + and =. A value with these characters sets any sysctl of the node, past every check of names (CVE-2022-0811).':
    'CRI-O 曾把 sysctl 用 + 和 = 連接成一段文字，交給其輔助程式 pinns。含有這些字元的值可以繞過所有名稱檢查，設定節點的任意 sysctl（CVE-2022-0811）。',
  'Let the value of a safe sysctl end in +kernel.core_pattern=|/path/in/the/image, then crash a process: the kernel runs that program as root on the node.':
    '讓某個安全 sysctl 的值以 +kernel.core_pattern=|/path/in/the/image 結尾，然後使某個處理程序當掉：核心會在節點上以 root 身分執行該程式。',
  'Start a pod on a CRI-O node and learn from /proc/mounts where the image’s upper directory lies on the node; put a program there.':
    '在 CRI-O 節點上啟動一個 Pod，從 /proc/mounts 得知映像檔的 upper 目錄在節點上的位置；在其中放入程式。',
  'Start a second pod with a sysctl such as `kernel.shm_rmid_forced` and the value `1+kernel.core_pattern=|<that directory>/program #`.':
    '啟動第二個 Pod，為其設定 `kernel.shm_rmid_forced` 之類的 sysctl，值為 `1+kernel.core_pattern=|<that directory>/program #`。',
  'The helper sets kernel.core_pattern, which holds for the whole node.':
    '輔助程式會設定 kernel.core_pattern，該值對整個節點生效。',
  'Crash a process in either pod: the kernel starts the program as root, outside of all containers.':
    '在任一 Pod 中使某個處理程序當掉：核心會以 root 身分在所有容器之外啟動該程式。',
  'Remove the entry; no sysctl of a pod needs these characters. Update CRI-O to 1.23.2 or later, or to the fixed release of an older line (1.19.6 and others).':
    '移除該項目；Pod 的 sysctl 都不需要這些字元。將 CRI-O 更新到 1.23.2 或更新版本，或舊版本系列中已修補的版本（1.19.6 等）。',
};
export default translations;
