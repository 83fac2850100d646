import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" lies in the node’s memory and may grow until that is used up, for all pods there. Set sizeLimit.':
    '卷 "{0}" 位于节点的内存中，可以不断增长，直到耗尽该节点上所有 Pod 共用的内存。设置 sizeLimit。',
  'Set sizeLimit to {0}': '将 sizeLimit 设为 {0}',
  'A pod that writes more is evicted: choose what it needs at most.':
    '写入更多内容的 Pod 会被驱逐：选择它最多需要的大小。',
  'Volume in memory without a size limit': '没有大小限制的内存卷',
  'An emptyDir with `medium: Memory` is a part of the node’s main memory. Without `sizeLimit`, and where a container has no memory limit, only the end of that memory stops it.':
    '带有 `medium: Memory` 的 emptyDir 是节点主内存的一部分。如果没有 `sizeLimit`，并且有容器没有内存限制，那么只有内存耗尽才能使其停止增长。',
  'Fill the volume: the node runs out of memory and kills others, those that watch and log included.':
    '填满该卷：节点内存耗尽并终止其他进程，包括负责监视和记录日志的进程。',
  'Set `sizeLimit` to what the pod needs at most, and a memory limit in every container: what it writes into the volume counts as its own.':
    '将 `sizeLimit` 设为 Pod 最多需要的大小，并为每个容器设置内存限制：容器写入该卷的内容会计入它自己的内存。',
};
export default translations;
