import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder can draw pods to a node of its own and take their Secrets and tokens. Leave it to node controllers.':
    '持有者可以把 Pod 引到自己的節點，取走其 Secret 和權杖。只將此權限留給節點控制器。',
  'Nodes may be changed': '可變更節點',
  'Labels, taints and addresses decide where pods go and where the API server looks for a kubelet.':
    '標籤、污點和位址決定 Pod 前往何處，也決定 API 伺服器到哪裡尋找 kubelet。',
  'Taint all nodes but one that is already taken over: the mightier pods come, and their tokens with them.':
    '對已接管節點以外的所有節點加上污點：權限更大的 Pod 會隨之而來，帶著它們的權杖。',
  'Take over one node.': '接管一個節點。',
  'Taint the others with NoSchedule, and evict or wait: mighty pods start on yours.':
    '對其他節點加上 NoSchedule 污點，再驅逐 Pod 或等待：高權限的 Pod 會在你的節點上啟動。',
  'Read their tokens under /var/lib/kubelet/pods.': '在 /var/lib/kubelet/pods 下讀取它們的權杖。',
  'Leave it to controllers of nodes; a node’s own agent needs only its own node.':
    '只留給節點控制器；節點自身的代理程式只需要對自己節點的權限。',
};
export default translations;
