import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod asks for the RuntimeClass "{0}"; these files define {1}. Make sure that the cluster has it: without its class the pod is refused.':
    'Pod 要求 RuntimeClass "{0}"；這些檔案定義了 {1}。確認叢集有該執行階段類別：沒有它，Pod 會被拒絕。',
  'RuntimeClass that is not among the files’ own': '不在這些檔案所定義之列的 RuntimeClass',
  'These files define RuntimeClasses, but not the one that the pod asks for. If the cluster has none of that name either, the pod is refused.':
    '這些檔案定義了 RuntimeClass，但沒有 Pod 所要求的那一個。如果叢集中也沒有該名稱的 RuntimeClass，Pod 會被拒絕。',
  'The pod does not start, and in a hurry `runtimeClassName` is deleted. It then runs under runc, on the node’s own kernel.':
    'Pod 無法啟動，匆忙之中 `runtimeClassName` 被刪除。於是 Pod 改由 runc 執行，直接使用節點自身的核心。',
  'Name a class that the files define, or make sure that the cluster has it: `kubectl get runtimeclass`.':
    '指定這些檔案所定義的執行階段類別，或確認叢集有 Pod 所指定的執行階段類別：`kubectl get runtimeclass`。',
};
export default translations;
