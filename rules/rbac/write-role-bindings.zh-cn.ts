import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'hand on its own permissions': '转授自己的权限',
  'a holder hands its permissions on to any account, with bind even more. Let whoever installs the workload write its bindings.':
    '持有者可以把自己的权限转授给任何账号，有 bind 时还能授出更多。由安装工作负载的人编写其绑定。',
  'Role bindings may be written': '可写入角色绑定',
  'A binding can hand on only what its author has, unless the author may also bind. Then this is the other half of cluster-admin.':
    '绑定只能转授其编写者拥有的权限，除非编写者还可以 bind。那样它就是 cluster-admin 的另一半。',
  'Bind one’s own permissions to an account that is watched less, or, with the verb bind, a mightier role to oneself.':
    '把自己的权限绑定到较少受到监视的账号；有动词 bind 时，把权限更大的角色绑定到自己。',
  'Take over the pod that holds the role.': '接管持有该角色的 Pod。',
  'Bind its permissions to an account of your own, which stays when the pod is gone.':
    '把其权限绑定到你自己的账号，Pod 消失后该账号仍在。',
  'With `bind` on a role: bind cluster-admin, and create a privileged pod.':
    '对角色有 `bind` 时：绑定 cluster-admin，并创建特权 Pod。',
  'Let whoever installs the workload write its bindings.': '由安装工作负载的人编写其绑定。',
};
export default translations;
