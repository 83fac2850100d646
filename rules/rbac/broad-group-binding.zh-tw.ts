import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" gives role "{2}" to {3}: the least important pod or account has it, too. Bind accounts by name.':
    '{0} "{1}" 把角色 "{2}" 授予 {3}：連最不重要的 Pod 或帳戶也會擁有它。改為依名稱繫結帳戶。',
  'Binding to everybody or to all service accounts': '繫結至所有人或所有服務帳戶',
  'system:authenticated is everybody with any credentials, on some clouds any account of the provider; system:serviceaccounts is every pod.':
    'system:authenticated 是持有任何認證資訊的所有人，在某些雲端上是該供應商的任何帳戶；system:serviceaccounts 是每個 Pod。',
  'Break into the least important pod: its default token is a member.':
    '攻破最不重要的 Pod：它的預設權杖就屬於該群組。',
  'Break into any pod and read its token.': '攻破任意 Pod，讀取其權杖。',
  '`kubectl auth can-i --list` shows what the group was given.':
    '`kubectl auth can-i --list` 會顯示該群組獲得的權限。',
  'Use it as one would a mighty account: Secrets, pods, the node.':
    '像使用高權限帳戶一樣使用它：Secret、Pod、節點。',
  'Bind the accounts that need it by name.': '依名稱繫結需要該角色的帳戶。',
};
export default translations;
