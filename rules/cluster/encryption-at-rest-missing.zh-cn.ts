import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" starts the API server without --encryption-provider-config: Secrets lie in etcd and its backups in plain text. Give it an EncryptionConfiguration.':
    '容器 "{0}" 启动 API 服务器时没有设置 --encryption-provider-config：Secret 以明文存放在 etcd 及其备份中。为其提供 EncryptionConfiguration。',
  'Secrets stored in etcd in plain text': '以明文存储在 etcd 中的 Secret',
  'Without an encryption configuration the API server stores Secrets in etcd as they are: in its files, its snapshots and its backups.':
    '没有加密配置时，API 服务器会将 Secret 原样存储在 etcd 中：包括其文件、快照和备份。',
  'Read a snapshot of etcd, or its files from a control plane node’s disk, and have every token and password of the cluster.':
    '读取 etcd 的快照，或控制平面节点磁盘上的 etcd 文件，即可得到集群的所有令牌和密码。',
  'Write an EncryptionConfiguration with a kms provider and name it in `--encryption-provider-config`; then rewrite the Secrets that are there.':
    '编写带有 kms 提供程序的 EncryptionConfiguration，并在 `--encryption-provider-config` 中指定它；然后重写已有的 Secret。',
};
export default translations;
