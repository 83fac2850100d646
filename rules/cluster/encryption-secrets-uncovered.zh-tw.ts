import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'No entry of this configuration names Secrets, so they are stored in plain text. Add secrets to the resources of an entry that encrypts.':
    '此組態沒有任何項目列出 Secret，因此它們以明文儲存。將 secrets 加入某個能加密的項目的 resources 中。',
  'Encryption that leaves Secrets out': '遺漏 Secret 的加密',
  'What no entry names is stored in plain text, and no entry names Secrets.':
    '沒有任何項目列出的內容以明文儲存，而沒有任何項目列出 Secret。',
  'Read a snapshot of etcd or its files: the Secrets lie there as they are.':
    '讀取 etcd 的快照或檔案：Secret 原樣存放在其中。',
  'Add `secrets` to the resources of an entry whose first provider encrypts.':
    '將 `secrets` 加入首個提供者能加密的項目的 resources 中。',
};
export default translations;
