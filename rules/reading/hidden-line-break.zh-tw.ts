import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'A hidden line break: Kubernetes starts a new line here, so what follows is live even behind a comment. Delete the character.':
    '隱藏的換行字元：Kubernetes 從這裡開始新的一行，因此其後的內容即使寫在註解後面也會生效。刪除該字元。',
  'Hidden line break': '隱藏的換行字元',
  'Kubernetes reads U+0085, U+2028 and U+2029 as line breaks, which also end a comment; editors and review tools show one line. What follows is live although it looks like part of the line.':
    'Kubernetes 將 U+0085、U+2028 和 U+2029 視為換行字元，它們也會結束註解；編輯器和審查工具則顯示為一行。其後的內容看似該行的一部分，實際上卻會生效。',
  'Put a hidden line break into a comment and `hostPID: true` or `privileged: true` behind it: the reviewer sees a comment, the cluster runs the setting.':
    '在註解中放入隱藏的換行字元，並在其後寫上 `hostPID: true` 或 `privileged: true`：審查者看到的是註解，叢集執行的卻是該設定。',
  'Delete the character, or write an ordinary line break where one is meant.':
    '刪除該字元；如果確實要換行，則改用一般的換行字元。',
};
export default translations;
