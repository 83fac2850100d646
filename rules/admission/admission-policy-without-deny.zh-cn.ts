import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Binding "{0}" only reports what the policy "{1}" forbids, and admits it. Add Deny to validationActions.':
    '绑定 "{0}" 只报告策略 "{1}" 所禁止的内容，却仍然放行。在 validationActions 中添加 Deny。',
  'Deny what the policy forbids': '拒绝策略所禁止的内容',
  'Objects that break the policy are refused from now on.': '违反策略的对象从此会被拒绝。',
  'Admission policy that only reports': '只报告而不拒绝的准入策略',
  'A binding with Warn or Audit alone says what is wrong, and admits it.':
    '只含 Warn 或 Audit 的绑定会指出问题，但仍然放行。',
  'Create the object that the policy forbids: a warning is all that happens.':
    '创建策略所禁止的对象：结果只是一条警告。',
  'Create a pod that the policy forbids.': '创建一个策略所禁止的 Pod。',
  'Ignore the warning: the pod runs.': '忽略警告：Pod 照样运行。',
  'Add Deny to `validationActions`. Deny and Warn together are refused; Deny and Audit are not.':
    '在 `validationActions` 中添加 Deny。Deny 与 Warn 同时使用会被拒绝，Deny 与 Audit 同时使用则不会。',
};
export default translations;
