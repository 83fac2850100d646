import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The token of account "{0}" is mounted into every container, and no role is bound to it here: an intruder gets it for nothing. Set automountServiceAccountToken to false.':
    '账号 "{0}" 的令牌挂载到每个容器中，而此处没有角色绑定到它：入侵者可白白得到令牌。将 automountServiceAccountToken 设为 false。',
  'Service account token mounted without need': '不必要地挂载了服务账号令牌',
  'A token is mounted into every container unless somebody says no. Where the program never calls the API it serves intruders only.':
    '除非有人明确拒绝，否则令牌会挂载到每个容器中。如果程序从不调用 API，它只对入侵者有用。',
  'Read the token and ask the API server what it may do; a role bound later makes it worth more.':
    '读取令牌，询问 API 服务器它可以做什么；以后绑定的角色会让它更有价值。',
  'Set `automountServiceAccountToken: false` in the pod or in the service account.':
    '在 Pod 或服务账号中设置 `automountServiceAccountToken: false`。',
};
export default translations;
