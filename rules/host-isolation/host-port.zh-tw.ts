import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" takes port {1} of the node, outside Services and NetworkPolicies. Remove hostPort and use a Service.':
    '容器 "{0}" 佔用節點的連接埠 {1}，繞過了 Service 和 NetworkPolicy。移除 hostPort，改用 Service。',
  'Remove hostPort {0}': '移除 hostPort {0}',
  'Who connects to the node’s address at this port needs a Service instead.':
    '透過此連接埠連線到節點位址的用戶端需要改用 Service。',
  'Host port': '主機連接埠',
  'The container listens on the node’s own address, beside Services and often past NetworkPolicies, and takes the port from every other pod and program of that node.':
    '容器直接在節點自身的位址上接聽，繞過 Service，往往也繞過 NetworkPolicy，而且該節點上的其他所有 Pod 和程式都無法再使用此連接埠。',
  'Listen on a port of the node that a node service is known by, answer in its place, and collect the credentials that clients send; or be reached from networks that see nodes but no pods.':
    '接聽節點上某項節點服務慣用的連接埠，冒充該服務回應，收集用戶端傳來的認證資訊；或讓看得到節點卻看不到 Pod 的網路也能連入。',
  'Remove `hostPort` and publish the container through a Service (ClusterIP, NodePort or LoadBalancer).':
    '移除 `hostPort`，透過 Service（ClusterIP、NodePort 或 LoadBalancer）發布該容器。',
};
export default translations;
