import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Binding "{0}" only reports what the policy "{1}" forbids, and admits it. Add Deny to validationActions.':
    '繫結 "{0}" 只回報原則 "{1}" 所禁止的內容，卻仍然放行。在 validationActions 中加入 Deny。',
  'Deny what the policy forbids': '拒絕原則所禁止的內容',
  'Objects that break the policy are refused from now on.': '違反原則的物件從此會被拒絕。',
  'Admission policy that only reports': '只回報而不拒絕的許可原則',
  'A binding with Warn or Audit alone says what is wrong, and admits it.':
    '只含 Warn 或 Audit 的繫結會指出問題，但仍然放行。',
  'Create the object that the policy forbids: a warning is all that happens.':
    '建立原則所禁止的物件：結果只是一則警告。',
  'Create a pod that the policy forbids.': '建立一個原則所禁止的 Pod。',
  'Ignore the warning: the pod runs.': '忽略警告：Pod 照樣執行。',
  'Add Deny to `validationActions`. Deny and Warn together are refused; Deny and Audit are not.':
    '在 `validationActions` 中加入 Deny。Deny 與 Warn 同時使用會被拒絕，Deny 與 Audit 同時使用則不會。',
};
export default translations;
