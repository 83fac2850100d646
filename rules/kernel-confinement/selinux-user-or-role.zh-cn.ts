import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The SELinux {0} "{1}" of {2} may lead out of the types that separate pods from the node. Remove it.':
    '{2} 的 SELinux {0} "{1}" 可能使其脱离将 Pod 与节点隔开的类型。移除此设置。',
  'Remove the SELinux {0} from {1}': '从{1} 移除 SELinux {0}',
  'SELinux may then deny what its policy allowed to {0}.':
    '此后 SELinux 可能会拒绝其策略原先允许 {0} 进行的操作。',
  'SELinux user or role set': '设置了 SELinux 用户或角色',
  'The runtime gives each pod the user system_u, the role system_r and categories of its own. Another user or role can enter types and categories that keep pods and node apart.':
    '运行时为每个 Pod 指定用户 system_u、角色 system_r 以及专属的类别。其他用户或角色则可能进入用来隔开 Pod 与节点的类型和类别。',
  'With a role of the node’s administrators (sysadm_r, unconfined_r) the process may move into their types, where SELinux denies nothing, and read the files of other pods.':
    '使用节点管理员的角色（sysadm_r、unconfined_r）时，进程可以转入这些角色的类型，在那里 SELinux 不会拒绝任何操作，从而读取其他 Pod 的文件。',
  'Remove `user` and `role`. `level` may stay, where volumes are shared by their categories.':
    '移除 `user` 和 `role`。如果卷是按类别共享的，`level` 可以保留。',
};
export default translations;
