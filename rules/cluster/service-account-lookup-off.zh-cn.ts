import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Tokens of deleted service accounts, pods and Secrets stop working.':
    '已删除的服务账号、Pod 和 Secret 的令牌不再有效。',
  'Container "{0}" takes service account tokens without looking whether the account still exists: a stolen token cannot be revoked. Write --service-account-lookup=true.':
    '容器 "{0}" 接受服务账号令牌时不查看该账号是否仍然存在：被窃取的令牌无法吊销。设置 --service-account-lookup=true。',
  'API server that takes tokens of deleted service accounts':
    '接受已删除服务账号的令牌的 API 服务器',
  'Without the lookup the API server takes every token with a good signature, though its service account or Secret was deleted.':
    '不进行查找时，API 服务器接受所有签名有效的令牌，即使其服务账号或 Secret 已被删除。',
  'Keep using a stolen service account token after its owner deleted the account to lock the thief out.':
    '在所有者删除账号以阻止窃取者之后，继续使用窃取的服务账号令牌。',
  'Take a service account’s token, from a pod or a Secret.':
    '从 Pod 或 Secret 中取得一个服务账号的令牌。',
  'The owner notices, and deletes the Secret and the account.':
    '所有者察觉后，删除该 Secret 和账号。',
  'Use the token as before: its signature is good, and nothing else is looked at.':
    '照常使用该令牌：其签名有效，其他一概不看。',
  'Write `--service-account-lookup=true`, or leave the flag out: it is the default.':
    '设置 `--service-account-lookup=true`，或不设置该标志：这就是默认值。',
};
export default translations;
