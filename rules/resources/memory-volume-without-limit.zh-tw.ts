import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" lies in the node’s memory and may grow until that is used up, for all pods there. Set sizeLimit.':
    '磁碟區 "{0}" 位於節點的記憶體中，可以不斷增長，直到記憶體耗盡，節點上的所有 Pod 都會受影響。設定 sizeLimit。',
  'Set sizeLimit to {0}': '將 sizeLimit 設為 {0}',
  'A pod that writes more is evicted: choose what it needs at most.':
    '寫入更多內容的 Pod 會被驅逐：選擇它最多需要的大小。',
  'Volume in memory without a size limit': '沒有大小限制的記憶體磁碟區',
  'An emptyDir with `medium: Memory` is a part of the node’s main memory. Without `sizeLimit`, and where a container has no memory limit, only the end of that memory stops it.':
    '帶有 `medium: Memory` 的 emptyDir 是節點主記憶體的一部分。如果沒有 `sizeLimit`，並且有容器沒有記憶體限制，那麼只有記憶體耗盡才能使其停止增長。',
  'Fill the volume: the node runs out of memory and kills others, those that watch and log included.':
    '填滿該磁碟區：節點記憶體耗盡並終止其他處理程序，包括負責監視和寫入記錄的處理程序。',
  'Set `sizeLimit` to what the pod needs at most, and a memory limit in every container: what it writes into the volume counts as its own.':
    '將 `sizeLimit` 設為 Pod 最多需要的大小，並為每個容器設定記憶體限制：容器寫入該磁碟區的內容會計入它自己的記憶體。',
};
export default translations;
