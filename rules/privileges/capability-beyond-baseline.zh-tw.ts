import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'A runtime that understands the name grants it today.': '認得此名稱的執行階段目前會授予該權能。',
  'Container "{0}" adds "{1}", a spelling that Pod Security refuses: write {2}, or remove it.':
    '容器 "{0}" 新增了 "{1}"，這種寫法會被 Pod Security 拒絕：改為 {2}，或將其移除。',
  'Container "{0}" adds "{1}", a spelling that Pod Security refuses, and the restricted level refuses {2}, too. Remove it.':
    '容器 "{0}" 新增了 "{1}"，這種寫法會被 Pod Security 拒絕，而且 restricted 等級也會拒絕 {2}。移除此權能。',
  'Container "{0}" adds {1}, which lies outside the baseline set of capabilities. Remove it.':
    '容器 "{0}" 新增了 {1}，它不在 baseline 的權能集合之內。移除此權能。',
  'Container "{0}" adds "{1}", which is no capability of Linux: the container may not start. Remove it or correct the name.':
    '容器 "{0}" 新增了 "{1}"，它不是 Linux 的權能：容器可能無法啟動。移除它或更正名稱。',
  'Runtimes that did not understand "{0}" now grant {1}.':
    '原先不認得 "{0}" 的執行階段現在會授予 {1}。',
  'Capability outside the baseline set': 'baseline 集合之外的權能',
  'Baseline allows the capabilities that runtimes give anyway, without NET_RAW, and knows them by their exact names: upper case, no CAP_. Any other name is refused, misspelled ones too.':
    'baseline 允許執行階段本來就會授予的權能（NET_RAW 除外），並且只認得它們的確切名稱：大寫，不帶 CAP_。任何其他名稱都會被拒絕，拼錯的也不例外。',
  'What a name does depends on the runtime: one takes `cap_sys_admin` for SYS_ADMIN and grants it, another does not start the container. Each dangerous capability has a rule of its own.':
    '名稱的效果取決於執行階段：有的把 `cap_sys_admin` 當作 SYS_ADMIN 並授予它，有的則不啟動容器。每項危險的權能都有各自的規則。',
  'Remove the name, or write it as Kubernetes does: `CHOWN` for `CAP_CHOWN` and `chown`.':
    '移除該名稱，或依 Kubernetes 的寫法書寫：把 `CAP_CHOWN` 和 `chown` 寫作 `CHOWN`。',
};
export default translations;
