import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'How the escape goes': '逃逸过程',
  'What to do': '应对方法',
  'Pod Security': 'Pod 安全性标准',
  Versions: '版本',
  Fix: '修复',
  References: '参考资料',
  'Safe: no working workload can notice it.': '安全：正常运行的工作负载不会察觉。',
  'Hardening: it takes privilege away, which can stop a pod that needs it.':
    '加固：它会收回特权，可能使需要该特权的 Pod 停止工作。',
  'Your choice: offered in the editor, never made unattended.':
    '由你选择：在编辑器中提供，绝不会自动执行。',
  'None: what to write instead depends on the workload.': '无：改写成什么取决于工作负载。',
  'Forbidden at {0}.': '在 {0} 级别禁止。',
  'Forbidden at {0} since Kubernetes {1}.': '自 Kubernetes {1} 起，在 {0} 级别禁止。',
  'Check: {0}.': '检查项：{0}。',
  'In every version.': '所有版本。',
  'From Kubernetes {0} on.': '从 Kubernetes {0} 起。',
  'At first: {0}.': '最初：{0}。',
  'From Kubernetes {0} on: {1}.': '从 Kubernetes {0} 起：{1}。',
  'Skipped: what a template will say is not known before it is rendered. Check the rendered manifests.':
    '已跳过：模板在渲染之前，无从得知其内容。检查渲染后的清单。',
  'Not every fix is spelled out here, since the file is large. To see them all, run: cofferdam fix --harden':
    '文件较大，此处未写出所有修复。要查看全部，运行：cofferdam fix --harden',
  'Rule {0} failed, so its findings are missing: {1}. Please report this.':
    '规则 {0} 运行失败，因此缺少其检查结果：{1}。请报告此问题。',
  'Switch it off': '关闭此规则',
  'In the editor’s settings: {0}; with {1} it stays, quietly.':
    '在编辑器的设置中：{0}；设为 {1} 则保留，但不醒目。',
  'severity: {0}': '严重性：{0}',
  'not a control of Pod Security': '不属于 Pod 安全性标准的控制项',
  'forbidden by Pod Security {0}, control {1}': '被 Pod 安全性标准 {0} 级别禁止，控制项 {1}',
  'for the persona {0}': '面向 {0} 类型的用户',
  'fix: {0}': '修复：{0}',
  'The fix': '修复',
  Example: '示例',
  rule: '规则',
  'what it finds': '检查内容',
  severity: '严重性',
  level: '级别',
  persona: '用户类型',
  fix: '修复',
  Rules: '规则',
  '{0} rules.': '共 {0} 条规则。',
  'By family': '按类别',
  'By level of Pod Security': '按 Pod 安全性标准的级别',
  'By the ids of frameworks': '按安全框架的编号',
  id: '编号',
  rules: '规则',
};
export default translations;
