import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The key "{0}" stands here in the clear: who reads this file or its history decrypts every Secret in etcd. Keep it out of version control, or use kms.':
    '金鑰 "{0}" 以明文寫在這裡：誰能讀取此檔案或其歷程記錄，誰就能解密 etcd 中的所有 Secret。不要將其納入版本控制，或使用 kms。',
  'Encryption key written into the file': '寫在檔案中的加密金鑰',
  'The key that decrypts every Secret of the cluster is written here. Where the file is kept under version control or in a ConfigMap, everybody who reads that has the key.':
    '解密叢集所有 Secret 的金鑰就寫在這裡。如果此檔案存放在版本控制或 ConfigMap 中，凡是能讀取它的人都擁有此金鑰。',
  'Take the key from the repository’s history and decrypt a backup of etcd.':
    '從程式碼存放庫的歷程記錄中取得金鑰，解密 etcd 的備份。',
  'Find the key in the repository, or in its history after it was removed.':
    '在程式碼存放庫中找到金鑰；若已被移除，則在其歷程記錄中尋找。',
  'Get a backup or a snapshot of etcd.': '取得 etcd 的備份或快照。',
  'Decrypt the Secrets with the key: provider and format are documented.':
    '用此金鑰解密 Secret：提供者和格式都有文件說明。',
  'Make the file on the control plane node, readable for root alone, or use the kms provider. A key that was published must be rotated.':
    '在控制平面節點上建立此檔案，只允許 root 讀取，或使用 kms 提供者。已公開的金鑰必須輪替。',
};
export default translations;
