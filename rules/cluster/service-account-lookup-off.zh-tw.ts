import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Tokens of deleted service accounts, pods and Secrets stop working.':
    '已刪除的服務帳戶、Pod 和 Secret 的權杖不再有效。',
  'Container "{0}" takes service account tokens without looking whether the account still exists: a stolen token cannot be revoked. Write --service-account-lookup=true.':
    '容器 "{0}" 接受服務帳戶權杖時不查看此帳戶是否仍然存在：遭竊的權杖無法撤銷。設定 --service-account-lookup=true。',
  'API server that takes tokens of deleted service accounts':
    '接受已刪除服務帳戶之權杖的 API 伺服器',
  'Without the lookup the API server takes every token with a good signature, though its service account or Secret was deleted.':
    '不進行查詢時，API 伺服器接受所有簽章有效的權杖，即使其服務帳戶或 Secret 已被刪除。',
  'Keep using a stolen service account token after its owner deleted the account to lock the thief out.':
    '在擁有者刪除帳戶以阻止竊取者之後，繼續使用竊取的服務帳戶權杖。',
  'Take a service account’s token, from a pod or a Secret.':
    '從 Pod 或 Secret 中取得一個服務帳戶的權杖。',
  'The owner notices, and deletes the Secret and the account.':
    '擁有者察覺後，刪除此 Secret 和帳戶。',
  'Use the token as before: its signature is good, and nothing else is looked at.':
    '照常使用此權杖：其簽章有效，其他一概不看。',
  'Write `--service-account-lookup=true`, or leave the flag out: it is the default.':
    '設定 `--service-account-lookup=true`，或不設定此旗標：這就是預設值。',
};
export default translations;
