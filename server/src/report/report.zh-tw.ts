import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'How the escape goes': '逃逸過程',
  'What to do': '因應方式',
  'Pod Security': 'Pod 安全性標準',
  Versions: '版本',
  Fix: '修正',
  References: '參考資料',
  'Safe: no working workload can notice it.': '安全：正常運作的工作負載不會察覺。',
  'Hardening: it takes privilege away, which can stop a pod that needs it.':
    '強化：它會收回特權，可能使需要該特權的 Pod 停止運作。',
  'Your choice: offered in the editor, never made unattended.':
    '由你選擇：在編輯器中提供，絕不會自動執行。',
  'None: what to write instead depends on the workload.': '無：改寫成什麼取決於工作負載。',
  'Forbidden at {0}.': '在 {0} 等級禁止。',
  'Forbidden at {0} since Kubernetes {1}.': '自 Kubernetes {1} 起，在 {0} 等級禁止。',
  'Check: {0}.': '檢查項目：{0}。',
  'In every version.': '所有版本。',
  'From Kubernetes {0} on.': '從 Kubernetes {0} 起。',
  'At first: {0}.': '最初：{0}。',
  'From Kubernetes {0} on: {1}.': '從 Kubernetes {0} 起：{1}。',
  'Skipped: what a template will say is not known before it is rendered. Check the rendered manifests.':
    '已略過：範本在轉譯（render）之前，無從得知其內容。檢查轉譯後的資訊清單。',
  'Not every fix is spelled out here, since the file is large. To see them all, run: cofferdam fix --harden':
    '檔案較大，此處未寫出所有修正。要查看全部，執行：cofferdam fix --harden',
  'Rule {0} failed, so its findings are missing: {1}. Please report this.':
    '規則 {0} 執行失敗，因此缺少其檢查結果：{1}。請回報此問題。',
  'Switch it off': '關閉此規則',
  'In the editor’s settings: {0}; with {1} it stays, quietly.':
    '在編輯器的設定中：{0}；設為 {1} 則保留，但不醒目。',
  'severity: {0}': '嚴重性：{0}',
  'not a control of Pod Security': '不屬於 Pod 安全性標準的控制項',
  'forbidden by Pod Security {0}, control {1}': '被 Pod 安全性標準 {0} 等級禁止，控制項 {1}',
  'for the persona {0}': '適用於 {0} 類型的使用者',
  'fix: {0}': '修正：{0}',
  'The fix': '修正',
  Example: '範例',
  rule: '規則',
  'what it finds': '檢查內容',
  severity: '嚴重性',
  level: '等級',
  persona: '使用者類型',
  fix: '修正',
  Rules: '規則',
  '{0} rules.': '共 {0} 條規則。',
  'By family': '依類別',
  'By level of Pod Security': '依 Pod 安全性標準的等級',
  'By the ids of frameworks': '依安全架構的編號',
  id: '編號',
  rules: '規則',
};
export default translations;
