import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Whoever claims a sandbox of "{0}" may replace what the template sets ({1}). Set it to Disallowed, or to Allowed if claims only add.':
    '任何申领 "{0}" 沙箱的人都可以替换模板所设置的内容（{1}）。将其设为 Disallowed；如果申领只会新增内容，则设为 Allowed。',
  'Set {0} to Disallowed': '将 {0} 设为 Disallowed',
  'Claims that bring variables or volumes of their own are refused.':
    '自带变量或卷的申领会被拒绝。',
  'Sandbox template that claims may override': '申领可以覆盖的沙箱模板',
  'With Overrides a claim replaces variables or volumes that the template’s author set, such as a proxy’s address or a read-only volume.':
    '使用 Overrides 时，申领会替换模板作者所设置的变量或卷，例如代理的地址或只读卷。',
  'Claim a sandbox with an HTTPS_PROXY or a volume of your own.':
    '申领一个沙箱，并带上自己的 HTTPS_PROXY 或卷。',
  'Leave both policies at Disallowed, or set Allowed where claims only add.':
    '让两个策略都保持 Disallowed，或在申领只会新增内容的地方设为 Allowed。',
};
export default translations;
