import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Secret "{0}" holds a service account token that never expires and outlives every pod: who reads it once keeps the access. Use a projected token or kubectl create token.':
    'Secret "{0}" 存有永不过期、在所有 Pod 消失后依然有效的服务账号令牌：读取过一次的人会一直保有访问权。改用投射令牌或 kubectl create token。',
  'Service account token that never expires': '永不过期的服务账号令牌',
  'A token in a Secret has no end, no audience and no pod: whoever reads it once keeps the access until the Secret is deleted.':
    'Secret 中的令牌没有期限、没有受众，也不属于任何 Pod：读取过一次的人会一直保有访问权，直到该 Secret 被删除。',
  'Read it from the Secret, a backup or a repository, and use it from anywhere.':
    '从 Secret、备份或代码仓库中读取它，在任何地方使用。',
  'Read the Secret, in the cluster, in a backup of etcd or where it was copied.':
    '在集群中、在 etcd 的备份中，或在复制到的地方读取该 Secret。',
  'Use the token from anywhere: it is valid until the Secret is deleted.':
    '在任何地方使用该令牌：在 Secret 被删除之前它一直有效。',
  'Do what the account may do: read Secrets, start pods, reach the node.':
    '做该账号可以做的事：读取 Secret、启动 Pod、进入节点。',
  'Mount a projected `serviceAccountToken`, or get one by `kubectl create token` where a program outside the cluster needs it.':
    '挂载投射的 `serviceAccountToken`；集群外的程序需要令牌时，用 `kubectl create token` 获取。',
};
export default translations;
