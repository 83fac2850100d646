import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The SELinux {0} "{1}" of {2} may lead out of the types that separate pods from the node. Remove it.':
    '{2} 的 SELinux {0} "{1}" 可能使其脫離將 Pod 與節點隔開的類型。移除此設定。',
  'Remove the SELinux {0} from {1}': '從{1} 移除 SELinux {0}',
  'SELinux may then deny what its policy allowed to {0}.':
    '此後 SELinux 可能會拒絕其原則原先允許 {0} 進行的操作。',
  'SELinux user or role set': '設定了 SELinux 使用者或角色',
  'The runtime gives each pod the user system_u, the role system_r and categories of its own. Another user or role can enter types and categories that keep pods and node apart.':
    '執行階段為每個 Pod 指定使用者 system_u、角色 system_r 以及專屬的類別。其他使用者或角色則可能進入用來隔開 Pod 與節點的類型和類別。',
  'With a role of the node’s administrators (sysadm_r, unconfined_r) the process may move into their types, where SELinux denies nothing, and read the files of other pods.':
    '使用節點管理員的角色（sysadm_r、unconfined_r）時，處理程序可以轉入這些角色的類型，在那裡 SELinux 不會拒絕任何操作，從而讀取其他 Pod 的檔案。',
  'Remove `user` and `role`. `level` may stay, where volumes are shared by their categories.':
    '移除 `user` 和 `role`。如果磁碟區是依類別共用的，`level` 可以保留。',
};
export default translations;
