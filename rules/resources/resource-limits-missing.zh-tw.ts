import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" asks for no resources and has no limits: it can take what others on the node need, and is killed first. Set resources.':
    '容器 "{0}" 沒有要求任何資源，也沒有限制：它能佔用節點上其他容器所需的資源，並且會最先被終止。設定 resources。',
  'Container "{0}" has no limit for {1}: it can take what others on the node need. Set it in resources.limits.':
    '容器 "{0}" 沒有對 {1} 的限制：它能佔用節點上其他容器所需的資源。在 resources.limits 中設定。',
  'Container without resource limits': '沒有資源限制的容器',
  'Without limits one container can use up the memory, the processor or the disk of its node. The node then kills and evicts others, those of other teams and of the cluster too. Without requests the scheduler counts the container as nothing.':
    '沒有限制時，一個容器就能耗盡節點的記憶體、處理器或磁碟。節點隨後會終止和驅逐其他容器與 Pod，其他團隊和叢集自身的也在其中。沒有要求時，排程器會當作該容器不佔用任何資源。',
  'Run a miner, fork or allocate without end: pods of the same node slow down or are killed, among them those that watch and log, while the pod that does it goes on.':
    '執行挖礦程式，無止境地衍生處理程序或配置記憶體：同一節點的 Pod 會變慢或被終止，其中包括負責監視和寫入記錄的 Pod，而肇事的 Pod 卻繼續執行。',
  'Set `resources.limits` for memory and ephemeral-storage, and requests for what it usually needs; a limit for cpu where neighbours must not notice it. A LimitRange gives defaults to a namespace, a ResourceQuota bounds it.':
    '為 memory 和 ephemeral-storage 設定 `resources.limits`，並為通常所需的量設定要求；在不得影響相鄰容器的地方，為 cpu 設定限制。LimitRange 為命名空間提供預設值，ResourceQuota 則限定其總量。',
};
export default translations;
