import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Whoever claims a sandbox of "{0}" may replace what the template sets ({1}). Set it to Disallowed, or to Allowed if claims only add.':
    '任何宣告取用 "{0}" 沙箱的人都可以取代範本所設定的內容（{1}）。將其設為 Disallowed；如果宣告只會新增內容，則設為 Allowed。',
  'Set {0} to Disallowed': '將 {0} 設為 Disallowed',
  'Claims that bring variables or volumes of their own are refused.':
    '自帶變數或磁碟區的宣告會被拒絕。',
  'Sandbox template that claims may override': '宣告可以覆寫的沙箱範本',
  'With Overrides a claim replaces variables or volumes that the template’s author set, such as a proxy’s address or a read-only volume.':
    '使用 Overrides 時，宣告會取代範本作者所設定的變數或磁碟區，例如 Proxy 的位址或唯讀磁碟區。',
  'Claim a sandbox with an HTTPS_PROXY or a volume of your own.':
    '宣告取用一個沙箱，並帶上自己的 HTTPS_PROXY 或磁碟區。',
  'Leave both policies at Disallowed, or set Allowed where claims only add.':
    '讓兩個原則都保持 Disallowed，或在宣告只會新增內容的地方設為 Allowed。',
};
export default translations;
