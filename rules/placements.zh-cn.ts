import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'A DaemonSet runs on every node.': 'DaemonSet 在每个节点上运行。',
  'This DaemonSet puts container "{0}", which can take over its node, on every node: who breaks into one of them can have them all. Take away what lets it escape.':
    '该 DaemonSet 把能接管其节点的容器 "{0}" 放到每个节点上：攻破其中一个的人便能取得全部节点。移除使其能够逃逸的设置。',
  'The pod is let onto control-plane nodes here.': '此处允许该 Pod 进入控制平面节点。',
  'Container "{0}" can take over its node, and the pod asks for one of the control plane: who breaks in has etcd, and so the cluster. Let it run on workers.':
    '容器 "{0}" 能接管其节点，而该 Pod 要求在控制平面节点上运行：攻破它的人会取得 etcd，进而取得整个集群。让它在工作节点上运行。',
  'Container "{0}" can take over its node, which may be one of the control plane: who breaks in there has etcd, and so the cluster. Remove the toleration.':
    '容器 "{0}" 能接管其节点，而该节点可能属于控制平面：在那里攻破它的人会取得 etcd，进而取得整个集群。移除该容忍度。',
  'The pod goes to a node past the scheduler here.': '该 Pod 在此处不经调度器直接进入节点。',
  'Container "{0}" can take over its node, and nodeName puts it on {1} past the taints that keep pods off the control plane. Remove nodeName.':
    '容器 "{0}" 能接管其节点，而 nodeName 把它放到 {1} 上，绕过使 Pod 远离控制平面的污点。移除 nodeName。',
};
export default translations;
