import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'User {0} of {1} may also be an account of the node, whose files it then owns once outside. Choose a number of 10000 or above.':
    '{1} 的使用者 {0} 可能也是節點上的帳戶，一旦逃到容器之外，就擁有該帳戶的檔案。選擇 10000 或以上的編號。',
  'Set runAsUser: {0} in {1}': '在{1} 中設定 runAsUser: {0}',
  'The program must be able to read its files, and to write its data, as that user.':
    '程式必須能以該使用者身分讀取其檔案並寫入其資料。',
  'User number below 10000': '低於 10000 的使用者編號',
  'Without a user namespace a number means the same user in the pod and on the node. Distributions give the numbers below 1000 to services and those from 1000 on to people.':
    '沒有使用者命名空間時，同一編號在 Pod 中和節點上表示同一個使用者。發行版把 1000 以下的編號分配給服務，把 1000 及以上的編號分配給人員。',
  'After an escape, or through a hostPath, the process is the node’s account of that number: it reads that account’s files, signals its processes, and counts against its limits.':
    '逃逸之後，或透過 hostPath，處理程序就是節點上該編號的帳戶：它能讀取該帳戶的檔案，向其處理程序傳送訊號，並佔用其限額。',
  'Run as a user of 10000 or above that no account of the node has, or set `hostUsers: false`.':
    '以節點上沒有任何帳戶使用的 10000 或以上的使用者執行，或設定 `hostUsers: false`。',
};
export default translations;
