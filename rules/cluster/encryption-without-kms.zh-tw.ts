import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} takes its keys from this file on the control plane’s disk: who copies the node or its backup has both keys and data. Use a kms provider.':
    '{0} 從控制平面磁碟上的此檔案中取得金鑰：誰複製節點或其備份，誰就同時得到金鑰和資料。使用 kms 提供者。',
  'Encryption with keys that lie beside the data': '金鑰與資料放在一起的加密',
  'aescbc, aesgcm and secretbox keep their keys in the configuration file on the control plane’s disk, beside the data. aesgcm also needs a new key every 200,000 writes.':
    'aescbc、aesgcm 和 secretbox 的金鑰存放在控制平面磁碟上的組態檔中，與資料放在一起。aesgcm 還需要每 200,000 次寫入更換一次金鑰。',
  'Copy the disk or a backup of a control plane node and have both the encrypted Secrets and the key.':
    '複製控制平面節點的磁碟或備份，即可同時得到加密的 Secret 和金鑰。',
  'Use the kms provider, version 2, whose key stays in an external service.':
    '使用 kms 提供者的第 2 版，其金鑰留在外部服務中。',
};
export default translations;
