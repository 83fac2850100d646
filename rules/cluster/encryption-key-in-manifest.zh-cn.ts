import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The key "{0}" stands here in the clear: who reads this file or its history decrypts every Secret in etcd. Keep it out of version control, or use kms.':
    '密钥 "{0}" 以明文写在这里：谁能读取该文件或其历史，谁就能解密 etcd 中的所有 Secret。不要将其纳入版本控制，或改用 kms。',
  'Encryption key written into the file': '写在文件中的加密密钥',
  'The key that decrypts every Secret of the cluster is written here. Where the file is kept under version control or in a ConfigMap, everybody who reads that has the key.':
    '解密集群所有 Secret 的密钥就写在这里。如果该文件保存在版本控制或 ConfigMap 中，凡是能读取它的人都拥有该密钥。',
  'Take the key from the repository’s history and decrypt a backup of etcd.':
    '从代码仓库的历史中取得密钥，解密 etcd 的备份。',
  'Find the key in the repository, or in its history after it was removed.':
    '在代码仓库中找到密钥；若已被移除，则在其历史中查找。',
  'Get a backup or a snapshot of etcd.': '取得 etcd 的备份或快照。',
  'Decrypt the Secrets with the key: provider and format are documented.':
    '用该密钥解密 Secret：提供程序和格式都有文档说明。',
  'Make the file on the control plane node, readable for root alone, or use the kms provider. A key that was published must be rotated.':
    '在控制平面节点上创建该文件，只允许 root 读取，或改用 kms 提供程序。已公开的密钥必须轮换。',
};
export default translations;
