import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Secret "{0}" holds a service account token that never expires and outlives every pod: who reads it once keeps the access. Use a projected token or kubectl create token.':
    'Secret "{0}" 存有永不到期、在所有 Pod 消失後依然有效的服務帳戶權杖：讀取過一次的人會一直保有存取權。改用投影權杖或 kubectl create token。',
  'Service account token that never expires': '永不到期的服務帳戶權杖',
  'A token in a Secret has no end, no audience and no pod: whoever reads it once keeps the access until the Secret is deleted.':
    'Secret 中的權杖沒有期限、沒有目標對象，也不屬於任何 Pod：讀取過一次的人會一直保有存取權，直到該 Secret 遭刪除。',
  'Read it from the Secret, a backup or a repository, and use it from anywhere.':
    '從 Secret、備份或程式碼存放庫中讀取它，在任何地方使用。',
  'Read the Secret, in the cluster, in a backup of etcd or where it was copied.':
    '在叢集中、在 etcd 的備份中，或在複製到的地方讀取該 Secret。',
  'Use the token from anywhere: it is valid until the Secret is deleted.':
    '在任何地方使用該權杖：在 Secret 遭刪除之前它一直有效。',
  'Do what the account may do: read Secrets, start pods, reach the node.':
    '做該帳戶可以做的事：讀取 Secret、啟動 Pod、進入節點。',
  'Mount a projected `serviceAccountToken`, or get one by `kubectl create token` where a program outside the cluster needs it.':
    '掛載投影的 `serviceAccountToken`；叢集外的程式需要權杖時，用 `kubectl create token` 取得。',
};
export default translations;
