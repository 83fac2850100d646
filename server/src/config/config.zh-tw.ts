import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'The settings must be an object.': '設定必須是物件。',
  'Setting "{0}" is {1}: it must be {2}.': '設定 "{0}" 的值為 {1}，而它必須是：{2}。',
  'There is no setting "{0}".': '沒有設定 "{0}"。',
  'There is no setting "{0}": did you mean "{1}"?': '沒有設定 "{0}"：你是指 "{1}" 嗎？',
  '"baseline" or "restricted"': '"baseline" 或 "restricted"',
  '"regular", "pedantic" or "auditor"': '"regular"、"pedantic" 或 "auditor"',
  '"latest" or a version such as "1.34"': '"latest" 或 "1.34" 這樣的版本',
  '"onType" or "onSave"': '"onType" 或 "onSave"',
  'a list of {name, description}': '由 {name, description} 組成的清單',
  'a list of {apiVersion, kind, podSpecPath}': '由 {apiVersion, kind, podSpecPath} 組成的清單',
  'a list of registries such as "ghcr.io/acme"': '由 "ghcr.io/acme" 這樣的映像檔登錄組成的清單',
  'a number of bytes above 0': '大於 0 的位元組數',
  'Setting "severity" must be an object: a rule id and its severity on each line.':
    '設定 "severity" 必須是物件：每行一個規則 ID 及其嚴重性。',
  'Setting "severity" names the rule "{0}", which does not exist.':
    '設定 "severity" 指定的規則 "{0}" 不存在。',
  'Setting "severity" names the rule "{0}", which does not exist: did you mean "{1}"?':
    '設定 "severity" 指定的規則 "{0}" 不存在：你是指 "{1}" 嗎？',
  'Setting "severity" gives rule "{0}" {1}: it must be "error", "warning", "info", "hint" or "off".':
    '設定 "severity" 為規則 "{0}" 指定了 {1}：它必須是 "error"、"warning"、"info"、"hint" 或 "off"。',
};
export default translations;
