import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'A Prometheus on another node can no longer collect the component’s metrics.':
    '位於其他節點的 Prometheus 無法再收集此元件的指標。',
  'Container "{0}" lets {1} listen on every address of its node, where only the node itself needs it. Write --bind-address=127.0.0.1.':
    '容器 "{0}" 讓 {1} 接聽其節點的所有位址，而只有節點本身需要它。設定 --bind-address=127.0.0.1。',
  'Controller manager or scheduler open to the network': '向網路開放的控制器管理員或排程器',
  'The controller manager and the scheduler need no visitors: only probes and metrics use their ports.':
    '控制器管理員和排程器不需要外來連線：只有探查和指標會使用其連接埠。',
  'Reach the port over the network and use a bug of the server, or read metrics that name the cluster’s objects.':
    '透過網路存取此連接埠，利用伺服器的漏洞，或讀取會透露叢集物件名稱的指標。',
  'Write `--bind-address=127.0.0.1`, unless metrics are collected from another node.':
    '設定 `--bind-address=127.0.0.1`，除非要從其他節點收集指標。',
};
export default translations;
