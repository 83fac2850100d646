import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" is written in {2}, which clusters do not serve since {3}: it is refused, and what it should protect stays open. Nothing replaces it.':
    '{0} "{1}" 使用 {2} 撰寫，而叢集自 {3} 起不再提供此版本：此物件會被拒絕，它本應保護的內容仍然敞開。沒有替代版本。',
  '{0} "{1}" is written in {2}, which clusters do not serve since {3}: it is refused, and what it should protect stays open. Write {4}.':
    '{0} "{1}" 使用 {2} 撰寫，而叢集自 {3} 起不再提供此版本：此物件會被拒絕，它本應保護的內容仍然敞開。改為 {4}。',
  'Object in an API version that clusters no longer serve': '使用叢集不再提供之 API 版本的物件',
  'Clusters refuse the object. Where it was to protect something, such as a NetworkPolicy, a webhook or a quota on disruption, that is open.':
    '叢集會拒絕此物件。它本應保護的地方（例如 NetworkPolicy、Webhook 或中斷預算）就此敞開。',
  'Nothing needs to be attacked: the control that the manifest describes does not exist in the cluster.':
    '無須攻擊任何東西：資訊清單中描述的管控措施在叢集中並不存在。',
  'The manifest of a NetworkPolicy or a webhook is refused, and the pipeline goes on.':
    'NetworkPolicy 或 Webhook 的資訊清單被拒絕，而管線繼續執行。',
  'The connection or the pod that it was to forbid is possible.':
    '它本應禁止的連線或 Pod 便成為可能。',
  'Write the version that is served. Fields changed between some versions: the migration guide names them.':
    '使用叢集所提供的版本。有些版本之間的欄位有變化：移轉指南列出了這些欄位。',
};
export default translations;
