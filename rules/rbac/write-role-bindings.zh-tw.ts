import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'hand on its own permissions': '轉授自己的權限',
  'a holder hands its permissions on to any account, with bind even more. Let whoever installs the workload write its bindings.':
    '持有者可以把自己的權限轉授給任何帳戶，有 bind 時還能授出更多。由安裝工作負載的人編寫其繫結。',
  'Role bindings may be written': '可寫入角色繫結',
  'A binding can hand on only what its author has, unless the author may also bind. Then this is the other half of cluster-admin.':
    '繫結只能轉授其編寫者擁有的權限，除非編寫者還可以 bind。那樣它就是 cluster-admin 的另一半。',
  'Bind one’s own permissions to an account that is watched less, or, with the verb bind, a mightier role to oneself.':
    '把自己的權限繫結至較少受到監視的帳戶；有動詞 bind 時，把權限更大的角色繫結至自己。',
  'Take over the pod that holds the role.': '接管持有該角色的 Pod。',
  'Bind its permissions to an account of your own, which stays when the pod is gone.':
    '把其權限繫結至你自己的帳戶，Pod 消失後該帳戶仍在。',
  'With `bind` on a role: bind cluster-admin, and create a privileged pod.':
    '對角色有 `bind` 時：繫結 cluster-admin，並建立特權 Pod。',
  'Let whoever installs the workload write its bindings.': '由安裝工作負載的人編寫其繫結。',
};
export default translations;
