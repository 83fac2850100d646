import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'A DaemonSet runs on every node.': 'DaemonSet 在每個節點上執行。',
  'This DaemonSet puts container "{0}", which can take over its node, on every node: who breaks into one of them can have them all. Take away what lets it escape.':
    '此 DaemonSet 把能接管其節點的容器 "{0}" 放到每個節點上：攻破其中一個的人便能取得全部節點。移除使其能夠逃逸的設定。',
  'The pod is let onto control-plane nodes here.': '此處允許此 Pod 進入控制平面節點。',
  'Container "{0}" can take over its node, and the pod asks for one of the control plane: who breaks in has etcd, and so the cluster. Let it run on workers.':
    '容器 "{0}" 能接管其節點，而此 Pod 要求在控制平面節點上執行：攻破它的人會取得 etcd，進而取得整個叢集。讓它在工作節點上執行。',
  'Container "{0}" can take over its node, which may be one of the control plane: who breaks in there has etcd, and so the cluster. Remove the toleration.':
    '容器 "{0}" 能接管其節點，而該節點可能屬於控制平面：在那裡攻破它的人會取得 etcd，進而取得整個叢集。移除該容忍度。',
  'The pod goes to a node past the scheduler here.': '此 Pod 在此處不經排程器直接進入節點。',
  'Container "{0}" can take over its node, and nodeName puts it on {1} past the taints that keep pods off the control plane. Remove nodeName.':
    '容器 "{0}" 能接管其節點，而 nodeName 把它放到 {1} 上，繞過使 Pod 遠離控制平面的污點。移除 nodeName。',
};
export default translations;
