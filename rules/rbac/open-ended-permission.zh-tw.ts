import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" allows {2} here: what a later version adds is allowed, too, unseen. List what is needed.':
    '{0} "{1}" 在此允許 {2}：以後版本新增的內容也會在無人察覺時得到允許。列出所需的權限。',
  'Wildcard that grows with the API': '隨 API 擴大的萬用字元',
  'A * grows by itself: verbs, resources and subresources that a later version of an API brings are allowed without anybody’s decision.':
    '萬用字元 * 會自行擴大：API 以後版本帶來的動詞、資源和子資源，無須任何人決定就會得到允許。',
  'No escape today. A later version may add a subresource that runs programs or shows secrets, and the role includes it.':
    '目前無法由此逃逸。以後的版本可能新增執行程式或顯示機密的子資源，而該角色會包含它。',
  'List the verbs and resources that are needed.': '列出所需的動詞和資源。',
};
export default translations;
