import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This rule matches every request that comes to it and logs nothing, so the rules below it are never asked. Move it to the end.':
    '此規則符合到達它的所有要求，卻什麼都不記錄，因此它下面的規則永遠不會被用到。將其移到最後。',
  'This rule matches every request and logs nothing: the API server keeps no trace of anybody. Log at least Metadata for what is not named above.':
    '此規則符合所有要求，卻什麼都不記錄：API 伺服器不會留下任何人的痕跡。對上面未列明的內容至少以 Metadata 等級記錄。',
  'Audit policy that stops before it logs': '尚未記錄就已終止的稽核原則',
  'The first rule that matches decides. A rule without conditions matches everything, so at level None nothing is written, and rules below it are never asked.':
    '由第一條符合的規則決定。沒有條件的規則符合一切，因此當其等級為 None 時，什麼都不會寫入，它下面的規則也永遠不會被用到。',
  'Read Secrets, run commands in pods and create privileged ones: the audit log stays empty.':
    '讀取 Secret、在 Pod 中執行命令、建立特權 Pod：稽核記錄始終是空的。',
  'Use stolen credentials to list Secrets and to create a privileged pod.':
    '用竊取的認證資訊列出 Secret，並建立一個特權 Pod。',
  'Remove the pod when done.': '完成後移除此 Pod。',
  'The audit log says nothing, so the theft is found late and cannot be followed.':
    '稽核記錄什麼都沒有記下，因此竊取行為很晚才被發現，也無從追查。',
  'Put specific rules first, and end with a rule that logs at Metadata.':
    '將具體的規則放在前面，最後用一條以 Metadata 等級記錄的規則收尾。',
};
export default translations;
