import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without an audit log: nobody can say afterwards who did what. Write --audit-policy-file and --audit-log-path.':
    '容器 "{0}" 啟動 API 伺服器時沒有稽核記錄：事後沒有人能說清誰做了什麼。設定 --audit-policy-file 和 --audit-log-path。',
  'Container "{0}" keeps too little of the audit log (--{1}): an intruder’s traces are soon gone. Write at least {2}.':
    '容器 "{0}" 保留的稽核記錄太少（--{1}）：入侵者的痕跡很快就會消失。至少設為 {2}。',
  'API server without an audit log, or with one that is soon gone':
    '沒有稽核記錄或記錄很快消失的 API 伺服器',
  'Without an audit policy and a place to write to, the API server keeps no trace of who did what. A log that is kept for days only is gone before an intrusion is noticed.':
    '沒有稽核原則和寫入位置，API 伺服器就不會留下誰做了什麼的任何痕跡。只保留幾天的記錄，在入侵被發現之前就已消失。',
  'An intruder creates a privileged pod, removes it and leaves no trace but the damage.':
    '入侵者建立一個特權 Pod，再將其移除，除了造成的損害，不留下任何痕跡。',
  'Write `--audit-policy-file` and `--audit-log-path` (or `--audit-webhook-config-file`), and keep 30 days, 10 files of 100 MB, or ship the log elsewhere.':
    '設定 `--audit-policy-file` 和 `--audit-log-path`（或 `--audit-webhook-config-file`），保留 30 天、10 個 100 MB 的檔案，或將記錄傳送到別處。',
};
export default translations;
