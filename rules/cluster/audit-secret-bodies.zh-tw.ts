import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'At level {0} this rule writes Secrets with their values into the audit log, where log readers find them. Log Secrets at Metadata in a rule above.':
    '等級為 {0} 時，此規則會將 Secret 連同其值寫入稽核記錄，能讀取記錄的人就會看到它們。在上方的規則中以 Metadata 等級記錄 Secret。',
  'Audit log that holds the values of Secrets': '包含 Secret 值的稽核記錄',
  'At the levels Request and RequestResponse the log holds the objects themselves: for Secrets, passwords and tokens in base64.':
    '在 Request 和 RequestResponse 等級，記錄中包含物件本身：對 Secret 而言，就是 base64 形式的密碼和權杖。',
  'Read the audit log, or the system it is shipped to, and collect Secrets of every namespace without ever asking for one.':
    '讀取稽核記錄或接收它的系統，從而收集所有命名空間的 Secret，而無須要求其中任何一個。',
  'Get to where the audit log is read: a log platform, a hostPath of /var/log, a backup.':
    '到達能讀取稽核記錄的地方：記錄平台、/var/log 的 hostPath、備份。',
  'Search for `"resource":"secrets"` and decode `requestObject.data`.':
    '搜尋 `"resource":"secrets"`，並解碼 `requestObject.data`。',
  'Use the credentials.': '使用這些認證資訊。',
  'Log secrets (and configmaps and tokenreviews) at Metadata in a rule above.':
    '在上方的規則中以 Metadata 等級記錄 secrets（以及 configmaps 和 tokenreviews）。',
};
export default translations;
