import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod shares the node’s IPC: it can read and change the shared memory of other programs on the node. Remove hostIPC.':
    '该 Pod 共享节点的 IPC：它能读取和更改节点上其他程序的共享内存。移除 hostIPC。',
  'Remove hostIPC': '移除 hostIPC',
  'Programs that share memory with the node or with other pods lose it.':
    '与节点或其他 Pod 共享内存的程序将失去这些共享内存。',
  'Host IPC namespace': '主机 IPC 名字空间',
  'The pod shares System V shared memory, semaphores, message queues and /dev/shm with the node and with every other pod that does so.':
    'Pod 与节点以及其他所有同样设置的 Pod 共享 System V 共享内存、信号量、消息队列和 /dev/shm。',
  'List the node’s segments with `ipcs -m` and attach to them, or open files in /dev/shm: memory of databases, browsers and GPU daemons can be read and changed from the container.':
    '用 `ipcs -m` 列出节点的共享内存段并附加到这些段，或打开 /dev/shm 中的文件：从容器中即可读取和更改数据库、浏览器和 GPU 守护进程的内存。',
  'Remove `hostIPC`. Containers of one pod share memory through an emptyDir with `medium: Memory`.':
    '移除 `hostIPC`。同一 Pod 中的容器可通过设有 `medium: Memory` 的 emptyDir 共享内存。',
};
export default translations;
