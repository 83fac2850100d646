import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" can take over its node, and {1} "{2}" opens the pod to the outside: who breaks in owns the node. Take away either.':
    '容器 "{0}" 能接管其节点，而 {1} "{2}" 使该 Pod 对外开放：攻破它的人便掌控节点。移除两者之一。',
  'Workload that can take over its node, open to the outside': '能接管其节点且对外开放的工作负载',
  'The workload can take over its node, and a Service or Ingress lets everybody talk to it: a single flaw of the program is a way from the outside to the node.':
    '该工作负载能接管其节点，而 Service 或 Ingress 让所有人都能与它通信：程序只要有一个缺陷，就成了从外部通往节点的路径。',
  'Break into the program through its open port and use the setting that opens the node.':
    '通过开放的端口攻入程序，再利用使节点敞开的设置。',
  'Find the open port at the load balancer, at a node port or behind the Ingress.':
    '在负载均衡器上、节点端口上或 Ingress 之后找到开放的端口。',
  'Use a flaw of the program to run commands in the container.': '利用程序的缺陷在容器中运行命令。',
  'Take over the node by the setting that is marked; from there read the other pods’ secrets.':
    '利用标出的设置接管节点；从那里读取其他 Pod 的机密。',
  'Take away what opens the node. Else keep the program inside: a Service of type ClusterIP, and a NetworkPolicy that says who may call it.':
    '移除使节点敞开的设置。否则让程序只对内开放：使用 ClusterIP 类型的 Service，并用 NetworkPolicy 规定谁可以调用它。',
};
export default translations;
