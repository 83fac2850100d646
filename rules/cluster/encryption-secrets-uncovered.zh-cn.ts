import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'No entry of this configuration names Secrets, so they are stored in plain text. Add secrets to the resources of an entry that encrypts.':
    '该配置没有任何条目列出 Secret，因此它们以明文存储。将 secrets 添加到某个能加密的条目的 resources 中。',
  'Encryption that leaves Secrets out': '遗漏 Secret 的加密',
  'What no entry names is stored in plain text, and no entry names Secrets.':
    '没有任何条目列出的内容以明文存储，而没有任何条目列出 Secret。',
  'Read a snapshot of etcd or its files: the Secrets lie there as they are.':
    '读取 etcd 的快照或文件：Secret 原样存放在其中。',
  'Add `secrets` to the resources of an entry whose first provider encrypts.':
    '将 `secrets` 添加到首个提供程序能加密的条目的 resources 中。',
};
export default translations;
