import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Workload that can take over its node, on every node or on the control plane':
    '能接管其節點且執行於每個節點或控制平面的工作負載',
  'The workload can take over its node, and it runs on every node or where the control plane does: one flaw of its program is a way to all nodes, or to etcd and every Secret.':
    '此工作負載能接管其節點，而且在每個節點上或控制平面所在之處執行：其程式只要有一個缺陷，就成了通往所有節點或通往 etcd 和所有 Secret 的路徑。',
  'Break into one of its pods and take over the node; the same works on every other one, and on a control-plane node the keys of the cluster lie on the disk.':
    '攻入其中一個 Pod 並接管節點；同樣的方法在其他每個節點上都有效，而在控制平面節點上，叢集的金鑰就在磁碟上。',
  'Break into the pod on one node.': '攻入某個節點上的該 Pod。',
  'Take over the node by the setting that is marked.': '利用標出的設定接管節點。',
  'On a control-plane node read `/etc/kubernetes/pki` and etcd: every Secret, and keys to sign any certificate.':
    '在控制平面節點上讀取 `/etc/kubernetes/pki` 和 etcd：所有 Secret，以及可簽發任意憑證的金鑰。',
  'On workers repeat it: the same pod runs on each.':
    '在工作節點上重複此操作：每個節點上都執行著相同的 Pod。',
  'Take away what lets it escape. A node agent that needs it should have nothing else in its pod, and no toleration that it does not need.':
    '移除使其能夠逃逸的設定。需要該設定的節點代理程式，其 Pod 中不應有任何其他內容，也不應帶有它不需要的容忍度。',
};
export default translations;
