import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'The settings must be an object.': '设置必须是对象。',
  'Setting "{0}" is {1}: it must be {2}.': '设置 "{0}" 的值为 {1}，而它必须是：{2}。',
  'There is no setting "{0}".': '没有设置 "{0}"。',
  'There is no setting "{0}": did you mean "{1}"?': '没有设置 "{0}"：你是指 "{1}" 吗？',
  '"baseline" or "restricted"': '"baseline" 或 "restricted"',
  '"regular", "pedantic" or "auditor"': '"regular"、"pedantic" 或 "auditor"',
  '"latest" or a version such as "1.34"': '"latest" 或 "1.34" 这样的版本',
  '"onType" or "onSave"': '"onType" 或 "onSave"',
  'a list of {name, description}': '由 {name, description} 组成的列表',
  'a list of {apiVersion, kind, podSpecPath}': '由 {apiVersion, kind, podSpecPath} 组成的列表',
  'a list of registries such as "ghcr.io/acme"': '由 "ghcr.io/acme" 这样的镜像仓库组成的列表',
  'a number of bytes above 0': '大于 0 的字节数',
  'Setting "severity" must be an object: a rule id and its severity on each line.':
    '设置 "severity" 必须是对象：每行一个规则 ID 及其严重性。',
  'Setting "severity" names the rule "{0}", which does not exist.':
    '设置 "severity" 指定的规则 "{0}" 不存在。',
  'Setting "severity" names the rule "{0}", which does not exist: did you mean "{1}"?':
    '设置 "severity" 指定的规则 "{0}" 不存在：你是指 "{1}" 吗？',
  'Setting "severity" gives rule "{0}" {1}: it must be "error", "warning", "info", "hint" or "off".':
    '设置 "severity" 为规则 "{0}" 指定了 {1}：它必须是 "error"、"warning"、"info"、"hint" 或 "off"。',
};
export default translations;
