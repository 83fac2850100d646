import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" allows {2} here: what a later version adds is allowed, too, unseen. List what is needed.':
    '{0} "{1}" 在此允许 {2}：以后版本新增的内容也会在无人察觉时得到允许。列出所需的权限。',
  'Wildcard that grows with the API': '随 API 扩大的通配符',
  'A * grows by itself: verbs, resources and subresources that a later version of an API brings are allowed without anybody’s decision.':
    '通配符 * 会自行扩大：API 以后版本带来的动词、资源和子资源，无需任何人决定就会得到允许。',
  'No escape today. A later version may add a subresource that runs programs or shows secrets, and the role includes it.':
    '目前无法由此逃逸。以后的版本可能新增运行程序或显示机密的子资源，而该角色会包含它。',
  'List the verbs and resources that are needed.': '列出所需的动词和资源。',
};
export default translations;
