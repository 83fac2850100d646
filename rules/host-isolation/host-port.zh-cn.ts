import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" takes port {1} of the node, outside Services and NetworkPolicies. Remove hostPort and use a Service.':
    '容器 "{0}" 占用节点的端口 {1}，绕开了 Service 和 NetworkPolicy。移除 hostPort，改用 Service。',
  'Remove hostPort {0}': '移除 hostPort {0}',
  'Who connects to the node’s address at this port needs a Service instead.':
    '通过此端口连接节点地址的客户端需要改用 Service。',
  'Host port': '主机端口',
  'The container listens on the node’s own address, beside Services and often past NetworkPolicies, and takes the port from every other pod and program of that node.':
    '容器直接在节点自身的地址上监听，绕开 Service，往往也绕过 NetworkPolicy，而且该节点上的其他所有 Pod 和程序都无法再使用此端口。',
  'Listen on a port of the node that a node service is known by, answer in its place, and collect the credentials that clients send; or be reached from networks that see nodes but no pods.':
    '监听节点上某项节点服务惯用的端口，冒充该服务应答，收集客户端发来的凭据；或让能访问节点却访问不到 Pod 的网络也能连入。',
  'Remove `hostPort` and publish the container through a Service (ClusterIP, NodePort or LoadBalancer).':
    '移除 `hostPort`，通过 Service（ClusterIP、NodePort 或 LoadBalancer）发布该容器。',
};
export default translations;
