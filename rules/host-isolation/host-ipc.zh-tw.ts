import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod shares the node’s IPC: it can read and change the shared memory of other programs on the node. Remove hostIPC.':
    '此 Pod 共用節點的 IPC：它能讀取和變更節點上其他程式的共用記憶體。移除 hostIPC。',
  'Remove hostIPC': '移除 hostIPC',
  'Programs that share memory with the node or with other pods lose it.':
    '與節點或其他 Pod 共用記憶體的程式將失去這些共用記憶體。',
  'Host IPC namespace': '主機 IPC 命名空間',
  'The pod shares System V shared memory, semaphores, message queues and /dev/shm with the node and with every other pod that does so.':
    'Pod 與節點以及其他所有同樣設定的 Pod 共用 System V 共用記憶體、號誌、訊息佇列和 /dev/shm。',
  'List the node’s segments with `ipcs -m` and attach to them, or open files in /dev/shm: memory of databases, browsers and GPU daemons can be read and changed from the container.':
    '用 `ipcs -m` 列出節點的共用記憶體區段並附加到這些區段，或開啟 /dev/shm 中的檔案：從容器中即可讀取和變更資料庫、瀏覽器和 GPU 常駐程式的記憶體。',
  'Remove `hostIPC`. Containers of one pod share memory through an emptyDir with `medium: Memory`.':
    '移除 `hostIPC`。同一個 Pod 中的容器可透過設有 `medium: Memory` 的 emptyDir 共用記憶體。',
};
export default translations;
