import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'A Prometheus on another node can no longer collect the component’s metrics.':
    '位于其他节点的 Prometheus 无法再收集该组件的指标。',
  'Container "{0}" lets {1} listen on every address of its node, where only the node itself needs it. Write --bind-address=127.0.0.1.':
    '容器 "{0}" 让 {1} 监听其节点的所有地址，而只有节点自身需要它。设置 --bind-address=127.0.0.1。',
  'Controller manager or scheduler open to the network': '向网络开放的控制器管理器或调度器',
  'The controller manager and the scheduler need no visitors: only probes and metrics use their ports.':
    '控制器管理器和调度器不需要来访者：使用其端口的只有探针和指标。',
  'Reach the port over the network and use a bug of the server, or read metrics that name the cluster’s objects.':
    '通过网络访问该端口，利用服务器的漏洞，或读取会透露集群对象名称的指标。',
  'Write `--bind-address=127.0.0.1`, unless metrics are collected from another node.':
    '设置 `--bind-address=127.0.0.1`，除非要从其他节点收集指标。',
};
export default translations;
