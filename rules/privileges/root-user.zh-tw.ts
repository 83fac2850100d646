import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod’s containers run as root (runAsUser: 0), the same root as the node’s. Set a user above 0 or remove it.':
    '此 Pod 的容器以 root 身分執行（runAsUser: 0），與節點的 root 是同一個使用者。將 runAsUser 設為大於 0 的值，或將其移除。',
  'Container "{0}" runs as root (runAsUser: 0), the same root as the node’s. Set a user above 0 or remove it.':
    '容器 "{0}" 以 root 身分執行（runAsUser: 0），與節點的 root 是同一個使用者。將 runAsUser 設為大於 0 的值，或將其移除。',
  'Remove runAsUser: 0 from {0}': '從{0} 移除 runAsUser: 0',
  'The user that the image names decides then, which may be root, too.':
    '此後由映像檔指定的使用者決定，它也可能是 root。',
  'Set runAsUser: {0} in {1}': '在{1} 中設定 runAsUser: {0}',
  'The program must be able to read its files, and to write its data, as that user.':
    '程式必須能以該使用者身分讀取其檔案並寫入其資料。',
  'Runs as user 0': '以使用者 0 執行',
  'runAsUser: 0 makes the process root whatever the image says. Without a user namespace it is the same root as the node’s, held back only by namespaces and the runtime’s restrictions.':
    '無論映像檔如何指定，runAsUser: 0 都會使處理程序成為 root。沒有使用者命名空間時，它與節點的 root 是同一個使用者，僅受命名空間和執行階段的限制約束。',
  'Set `runAsUser` to a number above 0 that may read the program’s files, or remove it where the image names such a user. In a user namespace (`hostUsers: false`) root is harmless and allowed from 1.35 on.':
    '將 `runAsUser` 設為大於 0、且有權讀取程式檔案的使用者編號；如果映像檔已指定這樣的使用者，則將其移除。在使用者命名空間中（`hostUsers: false`），root 是無害的，並從 1.35 起允許使用。',
};
export default translations;
