import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'serviceAccount: {0} is ignored: the pod runs as "{1}", by serviceAccountName. Remove the older field.':
    'serviceAccount: {0} 被忽略：Pod 按 serviceAccountName 以 "{1}" 的身份运行。移除旧字段。',
  'serviceAccount is the older name of serviceAccountName, and other tools look only at that. Write serviceAccountName.':
    'serviceAccount 是 serviceAccountName 的旧名称，而其他工具只看后者。改写为 serviceAccountName。',
  'Remove serviceAccount': '移除 serviceAccount',
  'The pod goes on as the account of serviceAccountName, which may not be the one that was meant.':
    'Pod 继续使用 serviceAccountName 的账号，而它可能不是原本想用的那个。',
  'Write serviceAccountName instead of serviceAccount':
    '将 serviceAccount 改写为 serviceAccountName',
  'Deprecated field serviceAccount': '已弃用的字段 serviceAccount',
  'Two fields name the account. Where both are written the newer wins, and people and tools may look at the older.':
    '有两个字段可以指定账号。两者都写时以新字段为准，而人员和工具可能看的是旧字段。',
  'No escape by itself: a reviewer sees a weak account where the pod runs as a mighty one.':
    '本身并不造成逃逸：评审者看到的是低权限账号，Pod 却以高权限账号运行。',
  'Write `serviceAccountName` alone.': '只写 `serviceAccountName`。',
};
export default translations;
