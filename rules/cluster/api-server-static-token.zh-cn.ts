import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" reads credentials in plain text from a file (--{1}): they never expire, and are revoked only by a restart. Use certificates or OIDC.':
    '容器 "{0}" 从文件读取明文凭据（--{1}）：它们永不过期，只有重启才能吊销。改用证书或 OIDC。',
  'Clients whose credentials stand in the file can no longer log in.':
    '凭据写在该文件中的客户端无法再登录。',
  'API server with tokens or passwords from a file': '从文件读取令牌或密码的 API 服务器',
  'Tokens and passwords from a file are kept in plain text, never expire and change only when the API server restarts.':
    '文件中的令牌和密码以明文保存，永不过期，只有 API 服务器重启时才会变更。',
  'Read the file from a control plane node, a backup or the pod’s hostPath, and be that user for as long as nobody restarts the API server with another file.':
    '从控制平面节点、备份或 Pod 的 hostPath 读取该文件，即可冒充其中的用户，直到有人用另一个文件重启 API 服务器。',
  'Read the file where it lies: on a control plane node, in a backup, in the repository that provisions it.':
    '在文件所在之处读取它：控制平面节点、备份，或用于部署它的代码仓库。',
  'Call the API server with one of the tokens: `kubectl --token=…`.':
    '用其中一个令牌调用 API 服务器：`kubectl --token=…`。',
  'The token stays good until the API server starts with another file.':
    '在 API 服务器用另一个文件启动之前，该令牌一直有效。',
  'Remove the flag and use certificates, OIDC or service account tokens that expire.':
    '移除该标志，改用证书、OIDC 或会过期的服务账号令牌。',
};
export default translations;
