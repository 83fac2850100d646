import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'A runtime that understands the name grants it today.': '认识此名称的运行时目前会授予该权能。',
  'Container "{0}" adds "{1}", a spelling that Pod Security refuses: write {2}, or remove it.':
    '容器 "{0}" 添加了 "{1}"，这种写法会被 Pod 安全性准入拒绝：改为 {2}，或将其移除。',
  'Container "{0}" adds "{1}", a spelling that Pod Security refuses, and the restricted level refuses {2}, too. Remove it.':
    '容器 "{0}" 添加了 "{1}"，这种写法会被 Pod 安全性准入拒绝，而且 restricted 级别也会拒绝 {2}。移除此权能。',
  'Container "{0}" adds {1}, which lies outside the baseline set of capabilities. Remove it.':
    '容器 "{0}" 添加了 {1}，它不在 baseline 的权能集合之内。移除此权能。',
  'Container "{0}" adds "{1}", which is no capability of Linux: the container may not start. Remove it or correct the name.':
    '容器 "{0}" 添加了 "{1}"，它不是 Linux 的权能：容器可能无法启动。移除它或更正名称。',
  'Runtimes that did not understand "{0}" now grant {1}.':
    '原先不认识 "{0}" 的运行时现在会授予 {1}。',
  'Capability outside the baseline set': 'baseline 集合之外的权能',
  'Baseline allows the capabilities that runtimes give anyway, without NET_RAW, and knows them by their exact names: upper case, no CAP_. Any other name is refused, misspelled ones too.':
    'baseline 允许运行时本来就会授予的权能（NET_RAW 除外），并且只认识它们的确切名称：大写，不带 CAP_。任何其他名称都会被拒绝，拼写错误的也不例外。',
  'What a name does depends on the runtime: one takes `cap_sys_admin` for SYS_ADMIN and grants it, another does not start the container. Each dangerous capability has a rule of its own.':
    '名称的效果取决于运行时：有的把 `cap_sys_admin` 当作 SYS_ADMIN 并授予它，有的则不启动容器。每项危险的权能都有各自的规则。',
  'Remove the name, or write it as Kubernetes does: `CHOWN` for `CAP_CHOWN` and `chown`.':
    '移除该名称，或按 Kubernetes 的写法书写：把 `CAP_CHOWN` 和 `chown` 写作 `CHOWN`。',
};
export default translations;
