import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod’s containers see each other’s processes, and reach the files and environment of those that run as the same user. Remove shareProcessNamespace.':
    '此 Pod 的容器能看到彼此的處理程序，並能存取以同一使用者執行的處理程序的檔案和環境變數。移除 shareProcessNamespace。',
  'Remove shareProcessNamespace': '移除 shareProcessNamespace',
  'Containers that signal or watch the processes of others no longer see them.':
    '向其他容器的處理程序傳送訊號或監視這些處理程序的容器將再也看不到它們。',
  'Containers share their processes': '容器共用處理程序',
  'With one process namespace for the whole pod, the wall between its containers is only as good as the users they run as. A weak container then speaks for a strong one.':
    '整個 Pod 共用一個處理程序命名空間時，容器之間的隔離強度只取決於它們各自以哪個使用者執行。權限低的容器因此可以用權限高的容器的身分行事。',
  'From a broken sidecar, read /proc/<pid>/environ and /proc/<pid>/root of a neighbour that runs as the same user: its secrets, its mounts and its token. With SYS_PTRACE, inject code into the neighbour that is privileged or mounts the node.':
    '從被攻破的 Sidecar 容器中，讀取以同一使用者執行的相鄰容器的 /proc/<pid>/environ 和 /proc/<pid>/root，取得其機密、掛載和權杖。如有 SYS_PTRACE，則向擁有特權或掛載了節點的相鄰容器注入程式碼。',
  'Remove `shareProcessNamespace`. Where containers must signal each other, give each a user of its own and no capabilities.':
    '移除 `shareProcessNamespace`。如果容器之間必須互傳訊號，讓每個容器使用各自的使用者，並且不給予任何權能。',
};
export default translations;
