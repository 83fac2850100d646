import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" asks for no resources and has no limits: it can take what others on the node need, and is killed first. Set resources.':
    '容器 "{0}" 没有请求任何资源，也没有限制：它能占用节点上其他容器所需的资源，并且会最先被终止。设置 resources。',
  'Container "{0}" has no limit for {1}: it can take what others on the node need. Set it in resources.limits.':
    '容器 "{0}" 没有对 {1} 的限制：它能占用节点上其他容器所需的资源。在 resources.limits 中设置。',
  'Container without resource limits': '没有资源限制的容器',
  'Without limits one container can use up the memory, the processor or the disk of its node. The node then kills and evicts others, those of other teams and of the cluster too. Without requests the scheduler counts the container as nothing.':
    '没有限制时，一个容器就能耗尽节点的内存、处理器或磁盘。节点随后会终止和驱逐其他容器与 Pod，其他团队和集群自身的也在其中。没有请求时，调度器会当作该容器不占用任何资源。',
  'Run a miner, fork or allocate without end: pods of the same node slow down or are killed, among them those that watch and log, while the pod that does it goes on.':
    '运行挖矿程序，无止境地派生进程或分配内存：同一节点的 Pod 会变慢或被终止，其中包括负责监视和记录日志的 Pod，而肇事的 Pod 却继续运行。',
  'Set `resources.limits` for memory and ephemeral-storage, and requests for what it usually needs; a limit for cpu where neighbours must not notice it. A LimitRange gives defaults to a namespace, a ResourceQuota bounds it.':
    '为 memory 和 ephemeral-storage 设置 `resources.limits`，并为通常所需的量设置请求；在不得影响相邻容器的地方，为 cpu 设置限制。LimitRange 为名字空间提供默认值，ResourceQuota 则限定其总量。',
};
export default translations;
