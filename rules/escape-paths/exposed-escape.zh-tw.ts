import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" can take over its node, and {1} "{2}" opens the pod to the outside: who breaks in owns the node. Take away either.':
    '容器 "{0}" 能接管其節點，而 {1} "{2}" 使此 Pod 對外開放：攻破它的人便掌控節點。移除兩者之一。',
  'Workload that can take over its node, open to the outside': '能接管其節點且對外開放的工作負載',
  'The workload can take over its node, and a Service or Ingress lets everybody talk to it: a single flaw of the program is a way from the outside to the node.':
    '此工作負載能接管其節點，而 Service 或 Ingress 讓所有人都能與它通訊：程式只要有一個缺陷，就成了從外部通往節點的路徑。',
  'Break into the program through its open port and use the setting that opens the node.':
    '透過開放的連接埠攻入程式，再利用使節點敞開的設定。',
  'Find the open port at the load balancer, at a node port or behind the Ingress.':
    '在負載平衡器上、節點連接埠上或 Ingress 之後找到開放的連接埠。',
  'Use a flaw of the program to run commands in the container.': '利用程式的缺陷在容器中執行命令。',
  'Take over the node by the setting that is marked; from there read the other pods’ secrets.':
    '利用標出的設定接管節點；從那裡讀取其他 Pod 的機密。',
  'Take away what opens the node. Else keep the program inside: a Service of type ClusterIP, and a NetworkPolicy that says who may call it.':
    '移除使節點敞開的設定。否則讓程式只對內開放：使用 ClusterIP 類型的 Service，並用 NetworkPolicy 規定誰可以呼叫它。',
};
export default translations;
