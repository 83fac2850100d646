import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without --encryption-provider-config: Secrets lie in etcd and its backups in plain text. Give it an EncryptionConfiguration.':
    '容器 "{0}" 啟動 API 伺服器時沒有設定 --encryption-provider-config：Secret 以明文存放在 etcd 及其備份中。為其提供 EncryptionConfiguration。',
  'Secrets stored in etcd in plain text': '以明文儲存在 etcd 中的 Secret',
  'Without an encryption configuration the API server stores Secrets in etcd as they are: in its files, its snapshots and its backups.':
    '沒有加密組態時，API 伺服器會將 Secret 原樣儲存在 etcd 中：包括其檔案、快照和備份。',
  'Read a snapshot of etcd, or its files from a control plane node’s disk, and have every token and password of the cluster.':
    '讀取 etcd 的快照，或控制平面節點磁碟上的 etcd 檔案，即可得到叢集的所有權杖和密碼。',
  'Write an EncryptionConfiguration with a kms provider and name it in `--encryption-provider-config`; then rewrite the Secrets that are there.':
    '撰寫帶有 kms 提供者的 EncryptionConfiguration，並在 `--encryption-provider-config` 中指定它；然後重寫既有的 Secret。',
};
export default translations;
