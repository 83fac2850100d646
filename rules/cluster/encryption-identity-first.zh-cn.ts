import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The first provider for Secrets is identity, and the first one writes: new Secrets are stored in plain text. Put a provider that encrypts above it.':
    'Secret 的第一个提供程序是 identity，而写入由第一个提供程序负责：新的 Secret 以明文存储。把能加密的提供程序放在它前面。',
  'Secrets encrypted by nothing': '实际并未加密的 Secret',
  'Of several providers the first one writes, and identity writes plain text. The others only read what was encrypted before.':
    '有多个提供程序时，写入由第一个负责，而 identity 写入明文。其他提供程序只读取以前加密的内容。',
  'Read a snapshot of etcd or its files: the Secrets lie there as they are, though the configuration looks as if they were encrypted.':
    '读取 etcd 的快照或文件：Secret 原样存放在其中，尽管配置看起来像是加了密。',
  'Get at etcd’s data: a backup, a snapshot, a control plane node’s disk.':
    '取得 etcd 的数据：备份、快照、控制平面节点的磁盘。',
  'Search it for `/registry/secrets`: the values are readable.':
    '在其中搜索 `/registry/secrets`：值都可以直接读取。',
  'Use the tokens and passwords.': '使用这些令牌和密码。',
  'Put a provider that encrypts first, and identity last. It stands first only while encryption is being undone.':
    '把能加密的提供程序放在最前，identity 放在最后。只有在撤销加密期间，它才放在最前。',
};
export default translations;
