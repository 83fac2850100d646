import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} takes its keys from this file on the control plane’s disk: who copies the node or its backup has both keys and data. Use a kms provider.':
    '{0} 从控制平面磁盘上的该文件中取得密钥：谁复制节点或其备份，谁就同时得到密钥和数据。改用 kms 提供程序。',
  'Encryption with keys that lie beside the data': '密钥与数据放在一起的加密',
  'aescbc, aesgcm and secretbox keep their keys in the configuration file on the control plane’s disk, beside the data. aesgcm also needs a new key every 200,000 writes.':
    'aescbc、aesgcm 和 secretbox 的密钥保存在控制平面磁盘上的配置文件中，与数据放在一起。aesgcm 还需要每 200,000 次写入更换一次密钥。',
  'Copy the disk or a backup of a control plane node and have both the encrypted Secrets and the key.':
    '复制控制平面节点的磁盘或备份，即可同时得到加密的 Secret 和密钥。',
  'Use the kms provider, version 2, whose key stays in an external service.':
    '改用 kms 提供程序的第 2 版，其密钥留在外部服务中。',
};
export default translations;
