import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod mounts no token by itself but projects one that the API server takes: the credentials are back. Set the audience of the service that it is for, or remove it.':
    '此 Pod 不自動掛載權杖，卻投影了 API 伺服器接受的權杖：認證資訊又回來了。將 audience 設為該權杖所對應的服務，或移除它。',
  'API token projected in spite of automountServiceAccountToken':
    '停用 automountServiceAccountToken 卻投影了 API 權杖',
  'The pod says that no token is mounted, and mounts one: without an audience it is one that the API server takes.':
    '此 Pod 宣告不掛載權杖，卻又掛載了一個：沒有 audience 的權杖，API 伺服器會接受。',
  'Read the token where it is mounted and use it at the API server.':
    '在掛載位置讀取權杖，用於 API 伺服器。',
  'Set `audience` to the service that the token is for. What calls the API mounts it only in that container.':
    '將 `audience` 設為權杖所對應的服務。若要呼叫 API，只在呼叫它的容器中掛載。',
};
export default translations;
