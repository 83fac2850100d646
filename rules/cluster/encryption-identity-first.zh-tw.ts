import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The first provider for Secrets is identity, and the first one writes: new Secrets are stored in plain text. Put a provider that encrypts above it.':
    'Secret 的第一個提供者是 identity，而寫入由第一個提供者負責：新的 Secret 以明文儲存。把能加密的提供者放在它前面。',
  'Secrets encrypted by nothing': '實際並未加密的 Secret',
  'Of several providers the first one writes, and identity writes plain text. The others only read what was encrypted before.':
    '有多個提供者時，寫入由第一個負責，而 identity 寫入明文。其他提供者只讀取以前加密的內容。',
  'Read a snapshot of etcd or its files: the Secrets lie there as they are, though the configuration looks as if they were encrypted.':
    '讀取 etcd 的快照或檔案：Secret 原樣存放在其中，儘管組態看起來像是加了密。',
  'Get at etcd’s data: a backup, a snapshot, a control plane node’s disk.':
    '取得 etcd 的資料：備份、快照、控制平面節點的磁碟。',
  'Search it for `/registry/secrets`: the values are readable.':
    '在其中搜尋 `/registry/secrets`：值都可以直接讀取。',
  'Use the tokens and passwords.': '使用這些權杖和密碼。',
  'Put a provider that encrypts first, and identity last. It stands first only while encryption is being undone.':
    '把能加密的提供者放在最前，identity 放在最後。只有在撤銷加密期間，它才放在最前。',
};
export default translations;
