import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'A pod that starts more processes and threads than this fails to start more.':
    '啟動的處理程序和執行緒超過此數量的 Pod 無法再啟動更多。',
  'The kubelet does not limit a pod’s processes: a fork bomb in one pod stops the whole node. Set podPidsLimit, for example to 4096.':
    'kubelet 不限制 Pod 的處理程序數：一個 Pod 中的 fork 炸彈就能使整個節點停擺。設定 podPidsLimit，例如設為 4096。',
  'Kubelet that lets a pod use up the node’s process ids':
    '允許 Pod 耗盡節點處理程序 ID 的 kubelet',
  'Without a limit one pod can use all process ids of its node.':
    '沒有限制，一個 Pod 就能用盡其節點的所有處理程序 ID。',
  'Run a fork bomb in a pod: neither the kubelet nor other pods can start a process, and the node is lost.':
    '在 Pod 中執行 fork 炸彈：kubelet 和其他 Pod 都無法啟動處理程序，節點隨之癱瘓。',
  'Set `podPidsLimit` to what the pods of the node need, for example 4096.':
    '將 `podPidsLimit` 設為此節點的 Pod 所需的數量，例如 4096。',
};
export default translations;
