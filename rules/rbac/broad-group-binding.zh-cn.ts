import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" gives role "{2}" to {3}: the least important pod or account has it, too. Bind accounts by name.':
    '{0} "{1}" 把角色 "{2}" 授予 {3}：连最不重要的 Pod 或账号也会拥有它。改为按名称绑定账号。',
  'Binding to everybody or to all service accounts': '绑定到所有人或所有服务账号',
  'system:authenticated is everybody with any credentials, on some clouds any account of the provider; system:serviceaccounts is every pod.':
    'system:authenticated 是持有任何凭据的所有人，在某些云上是该提供商的任何账号；system:serviceaccounts 是每个 Pod。',
  'Break into the least important pod: its default token is a member.':
    '攻破最不重要的 Pod：它的默认令牌就属于该组。',
  'Break into any pod and read its token.': '攻破任意 Pod，读取其令牌。',
  '`kubectl auth can-i --list` shows what the group was given.':
    '`kubectl auth can-i --list` 会显示该组获得的权限。',
  'Use it as one would a mighty account: Secrets, pods, the node.':
    '像使用高权限账号一样使用它：Secret、Pod、节点。',
  'Bind the accounts that need it by name.': '按名称绑定需要该角色的账号。',
};
export default translations;
