import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet makes {0} as root on every node where it is missing, a mistyped path included. Make it with the node and ask for type {1}.':
    '在每個缺少 {0} 的節點上，kubelet 都會以 root 身分建立它，拼錯的路徑也不例外。在設定節點時建立它，並要求類型 {1}。',
  'Ask for an existing path: type {0}': '要求路徑已存在：類型 {0}',
  'The pod does not start on nodes where the path is missing.':
    'Pod 不會在缺少該路徑的節點上啟動。',
  'hostPath that is made where it is missing': '缺少時自動建立的 hostPath',
  'With DirectoryOrCreate and FileOrCreate the kubelet makes what is missing, owned by root, on each node that the pod reaches.':
    '使用 DirectoryOrCreate 和 FileOrCreate 時，kubelet 會在 Pod 到達的每個節點上建立缺少的內容，並歸 root 所有。',
  'Name a file that does not exist yet but that the node will obey, such as one in /etc/cron.d, or let a mistyped path be made and used by others.':
    '指定一個尚不存在但節點會遵從的檔案，例如 /etc/cron.d 中的檔案；或讓拼錯的路徑被建立並被其他程式使用。',
  'Make the path when the node is set up, and write `type: Directory` or `type: File`: the pod then waits where it is missing.':
    '在設定節點時建立該路徑，並寫入 `type: Directory` 或 `type: File`：此後在缺少該路徑的地方，Pod 會等待。',
};
export default translations;
