import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Secret "{0}" repeats its values in an annotation, which tools print and copy as if it were no secret. Remove it and apply on the server’s side.':
    'Secret "{0}" 在註解中重複了自己的值，而工具會像對待非機密內容那樣輸出和複製註解。將其移除，並改用伺服器端套用。',
  'kubectl apply writes it again and needs it to see which keys were taken out: use kubectl apply --server-side, or kubectl create.':
    'kubectl apply 會再次寫入它，並需要它來判斷哪些索引鍵已被刪去：改用 kubectl apply --server-side 或 kubectl create。',
  'Secret repeated in an annotation': '在註解中重複的 Secret',
  'kubectl apply keeps the whole object in an annotation, for a Secret with all its values. Tools that hide `data` show annotations: dashboards, logs of pipelines, backups, bug reports.':
    'kubectl apply 會把整個物件保存在一個註解中，對於 Secret 則包括其所有值。隱藏 `data` 的工具會顯示註解：儀表板、管線記錄、備份、錯誤回報。',
  'Read the annotation where only metadata is shown, decode the base64 text in it, and use the credential in the name of the workload.':
    '在只顯示中繼資料的地方讀取該註解，解碼其中的 base64 文字，並以該工作負載的名義使用認證資訊。',
  'Get at output or logs in which Secrets are listed without their data, but with annotations.':
    '取得列出 Secret 時不含資料但含有註解的輸出或記錄。',
  'Take the values from the annotation and decode them from base64.':
    '從註解中取出這些值，並以 base64 解碼。',
  'Use them against the service that they are for.': '對其所屬的服務使用這些值。',
  'Remove the annotation, and write Secrets with `kubectl apply --server-side` or by an operator, which keep no copy. Change what was in it, where others could read it.':
    '移除該註解，並用 `kubectl apply --server-side` 或由 Operator 寫入 Secret，兩者都不會保留複本。如果其他人能讀到註解中的內容，則變更這些內容。',
};
export default translations;
