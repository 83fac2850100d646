import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can read keys and passwords there, and add their own to log in to the node. Remove it and use a secret or workload identity.':
    '其容器能讀取其中的金鑰和密碼，還能加入自己的金鑰和密碼以登入節點。將其移除，改用 Secret 或工作負載身分識別。',
  'its containers can read keys and passwords there, which open more than this node. Remove it and use a secret or workload identity.':
    '其容器能讀取其中的金鑰和密碼，而這些認證資訊能開啟的不只是此節點。將其移除，改用 Secret 或工作負載身分識別。',
  'Credentials of the node mounted': '掛載了節點的認證資訊',
  'Home directories, SSH keys, password files and the cloud’s configuration open the node, and often other machines and the cloud account, too.':
    '家目錄、SSH 金鑰、密碼檔案和雲端的組態能開啟節點，往往還能開啟其他機器和雲端帳戶。',
  'Read a cloud or SSH key and use it elsewhere; by writing, add a key to authorized_keys or an account without a password, and log in.':
    '讀取雲端金鑰或 SSH 金鑰並在別處使用；如果可以寫入，則向 authorized_keys 新增金鑰，或新增沒有密碼的帳戶，然後登入。',
  'Search the mount: `.ssh/id_*`, `.aws/credentials`, `.kube/config`, `.docker/config.json`, azure.json, instance user data.':
    '在掛載中搜尋：`.ssh/id_*`、`.aws/credentials`、`.kube/config`、`.docker/config.json`、azure.json、執行個體使用者資料。',
  'Use what is found from anywhere: it is not bound to the node.':
    '從任何地方使用搜到的內容：它並不與節點繫結。',
  'By writing, append a public key to root’s .ssh/authorized_keys and log in to the node with `ssh`.':
    '如果可以寫入，將公開金鑰附加到 root 的 .ssh/authorized_keys，並用 `ssh` 登入節點。',
  'Remove the volume. Hand over what is needed as a Secret, and reach the cloud by workload identity.':
    '移除該磁碟區。將所需內容以 Secret 形式交付，並透過工作負載身分識別存取雲端。',
};
export default translations;
