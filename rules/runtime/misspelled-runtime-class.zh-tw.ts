import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod asks for the RuntimeClass "{0}", and these files define "{1}": a pod whose class the cluster lacks is refused. Correct the name.':
    'Pod 要求 RuntimeClass "{0}"，而這些檔案定義的是 "{1}"：如果叢集沒有 Pod 所指定的執行階段類別，Pod 會被拒絕。更正名稱。',
  'Set runtimeClassName: {0}': '設定 runtimeClassName: {0}',
  'If the cluster has a RuntimeClass under the name as written, the pod changes its runtime.':
    '如果叢集中確實有依原寫法命名的 RuntimeClass，Pod 會改用另一個執行階段。',
  'Misspelled RuntimeClass': '拼字錯誤的 RuntimeClass',
  'A pod that names a RuntimeClass which the cluster lacks is refused, so the sandbox that was planned is not there when it is needed.':
    'Pod 若指定叢集中沒有的 RuntimeClass，就會被拒絕，於是在需要時，原先計畫的沙箱並不存在。',
  'The pod does not start, and in a hurry `runtimeClassName` is deleted. It then runs under runc, on the node’s own kernel, and every kernel bug that the sandbox would have kept out works again.':
    'Pod 無法啟動，匆忙之中 `runtimeClassName` 被刪除。於是 Pod 改由 runc 執行，直接使用節點自身的核心，沙箱原本能擋住的每個核心漏洞又都奏效了。',
  'Write the name of the RuntimeClass as its manifest does: `kubectl get runtimeclass` lists those of the cluster.':
    '依照 RuntimeClass 資訊清單中的寫法書寫其名稱：`kubectl get runtimeclass` 會列出叢集中的 RuntimeClass。',
};
export default translations;
