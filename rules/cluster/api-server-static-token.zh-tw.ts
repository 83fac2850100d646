import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" reads credentials in plain text from a file (--{1}): they never expire, and are revoked only by a restart. Use certificates or OIDC.':
    '容器 "{0}" 從檔案讀取明文認證資訊（--{1}）：它們永不過期，只有重新啟動才能撤銷。使用憑證或 OIDC。',
  'Clients whose credentials stand in the file can no longer log in.':
    '認證資訊寫在此檔案中的用戶端無法再登入。',
  'API server with tokens or passwords from a file': '從檔案讀取權杖或密碼的 API 伺服器',
  'Tokens and passwords from a file are kept in plain text, never expire and change only when the API server restarts.':
    '檔案中的權杖和密碼以明文儲存，永不過期，只有 API 伺服器重新啟動時才會變更。',
  'Read the file from a control plane node, a backup or the pod’s hostPath, and be that user for as long as nobody restarts the API server with another file.':
    '從控制平面節點、備份或 Pod 的 hostPath 讀取此檔案，即可冒充其中的使用者，直到有人用另一個檔案重新啟動 API 伺服器。',
  'Read the file where it lies: on a control plane node, in a backup, in the repository that provisions it.':
    '在檔案所在之處讀取它：控制平面節點、備份，或用於佈建它的程式碼存放庫。',
  'Call the API server with one of the tokens: `kubectl --token=…`.':
    '用其中一個權杖呼叫 API 伺服器：`kubectl --token=…`。',
  'The token stays good until the API server starts with another file.':
    '在 API 伺服器用另一個檔案啟動之前，此權杖一直有效。',
  'Remove the flag and use certificates, OIDC or service account tokens that expire.':
    '移除此旗標，使用憑證、OIDC 或會過期的服務帳戶權杖。',
};
export default translations;
