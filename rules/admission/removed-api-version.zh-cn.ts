import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" is written in {2}, which clusters do not serve since {3}: it is refused, and what it should protect stays open. Nothing replaces it.':
    '{0} "{1}" 以 {2} 编写，而集群自 {3} 起不再提供该版本：该对象会被拒绝，它本应保护的内容仍然敞开。没有替代版本。',
  '{0} "{1}" is written in {2}, which clusters do not serve since {3}: it is refused, and what it should protect stays open. Write {4}.':
    '{0} "{1}" 以 {2} 编写，而集群自 {3} 起不再提供该版本：该对象会被拒绝，它本应保护的内容仍然敞开。改写为 {4}。',
  'Object in an API version that clusters no longer serve': '使用集群不再提供的 API 版本的对象',
  'Clusters refuse the object. Where it was to protect something, such as a NetworkPolicy, a webhook or a quota on disruption, that is open.':
    '集群会拒绝该对象。它本应保护的地方（例如 NetworkPolicy、Webhook 或干扰预算）就此敞开。',
  'Nothing needs to be attacked: the control that the manifest describes does not exist in the cluster.':
    '无需攻击任何东西：清单中描述的管控措施在集群中并不存在。',
  'The manifest of a NetworkPolicy or a webhook is refused, and the pipeline goes on.':
    'NetworkPolicy 或 Webhook 的清单被拒绝，而流水线继续执行。',
  'The connection or the pod that it was to forbid is possible.':
    '它本应禁止的连接或 Pod 便成为可能。',
  'Write the version that is served. Fields changed between some versions: the migration guide names them.':
    '改用集群所提供的版本。有些版本之间的字段有变化：迁移指南列出了这些字段。',
};
export default translations;
