import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without an audit log: nobody can say afterwards who did what. Write --audit-policy-file and --audit-log-path.':
    '容器 "{0}" 启动 API 服务器时没有审计日志：事后没有人能说清谁做了什么。设置 --audit-policy-file 和 --audit-log-path。',
  'Container "{0}" keeps too little of the audit log (--{1}): an intruder’s traces are soon gone. Write at least {2}.':
    '容器 "{0}" 保留的审计日志太少（--{1}）：入侵者的痕迹很快就会消失。至少设为 {2}。',
  'API server without an audit log, or with one that is soon gone':
    '没有审计日志或日志很快消失的 API 服务器',
  'Without an audit policy and a place to write to, the API server keeps no trace of who did what. A log that is kept for days only is gone before an intrusion is noticed.':
    '没有审计策略和写入位置，API 服务器就不会留下谁做了什么的任何痕迹。只保留几天的日志，在入侵被发现之前就已消失。',
  'An intruder creates a privileged pod, removes it and leaves no trace but the damage.':
    '入侵者创建一个特权 Pod，再将其移除，除了造成的损害，不留下任何痕迹。',
  'Write `--audit-policy-file` and `--audit-log-path` (or `--audit-webhook-config-file`), and keep 30 days, 10 files of 100 MB, or ship the log elsewhere.':
    '设置 `--audit-policy-file` 和 `--audit-log-path`（或 `--audit-webhook-config-file`），保留 30 天、10 个 100 MB 的文件，或将日志发送到别处。',
};
export default translations;
