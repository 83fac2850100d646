import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'serviceAccount: {0} is ignored: the pod runs as "{1}", by serviceAccountName. Remove the older field.':
    'serviceAccount: {0} 遭忽略：Pod 依 serviceAccountName 以 "{1}" 執行。移除舊欄位。',
  'serviceAccount is the older name of serviceAccountName, and other tools look only at that. Write serviceAccountName.':
    'serviceAccount 是 serviceAccountName 的舊名稱，而其他工具只看後者。改為 serviceAccountName。',
  'Remove serviceAccount': '移除 serviceAccount',
  'The pod goes on as the account of serviceAccountName, which may not be the one that was meant.':
    'Pod 繼續使用 serviceAccountName 的帳戶，而它可能不是原本想用的那個。',
  'Write serviceAccountName instead of serviceAccount': '將 serviceAccount 改為 serviceAccountName',
  'Deprecated field serviceAccount': '已淘汰的欄位 serviceAccount',
  'Two fields name the account. Where both are written the newer wins, and people and tools may look at the older.':
    '有兩個欄位可以指定帳戶。兩者都寫時以新欄位為準，而人員和工具可能看的是舊欄位。',
  'No escape by itself: a reviewer sees a weak account where the pod runs as a mighty one.':
    '本身並不造成逃逸：審查者看到的是低權限帳戶，Pod 卻以高權限帳戶執行。',
  'Write `serviceAccountName` alone.': '只寫 `serviceAccountName`。',
};
export default translations;
