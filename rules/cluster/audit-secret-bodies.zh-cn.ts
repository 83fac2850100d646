import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'At level {0} this rule writes Secrets with their values into the audit log, where log readers find them. Log Secrets at Metadata in a rule above.':
    '级别为 {0} 时，该规则会将 Secret 连同其值写入审计日志，能读取日志的人就会看到它们。在上方的规则中以 Metadata 级别记录 Secret。',
  'Audit log that holds the values of Secrets': '包含 Secret 值的审计日志',
  'At the levels Request and RequestResponse the log holds the objects themselves: for Secrets, passwords and tokens in base64.':
    '在 Request 和 RequestResponse 级别，日志中包含对象本身：对 Secret 而言，就是 base64 形式的密码和令牌。',
  'Read the audit log, or the system it is shipped to, and collect Secrets of every namespace without ever asking for one.':
    '读取审计日志或接收它的系统，从而收集所有名字空间的 Secret，而无需请求其中任何一个。',
  'Get to where the audit log is read: a log platform, a hostPath of /var/log, a backup.':
    '到达能读取审计日志的地方：日志平台、/var/log 的 hostPath、备份。',
  'Search for `"resource":"secrets"` and decode `requestObject.data`.':
    '搜索 `"resource":"secrets"`，并解码 `requestObject.data`。',
  'Use the credentials.': '使用这些凭据。',
  'Log secrets (and configmaps and tokenreviews) at Metadata in a rule above.':
    '在上方的规则中以 Metadata 级别记录 secrets（以及 configmaps 和 tokenreviews）。',
};
export default translations;
