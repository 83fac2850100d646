import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The image’s /etc/group can add groups to the user that the pod names, such as disk or docker, and nothing shows them. Set supplementalGroupsPolicy: Strict.':
    '镜像的 /etc/group 能把 disk 或 docker 之类的组添加给 Pod 指定的用户，而且没有任何地方会显示这些组。设置 supplementalGroupsPolicy: Strict。',
  'Set supplementalGroupsPolicy: Strict': '设置 supplementalGroupsPolicy: Strict',
  'The pod starts only on nodes whose runtime knows the policy, and files that the image opens to such a group are closed to the program.':
    '此后，该 Pod 只能在运行时支持此策略的节点上启动，并且程序无法访问镜像向此类组开放的文件。',
  'Groups of the image are merged': '合并了镜像中的组',
  'Unless the policy is Strict, the runtime adds the groups that the image’s /etc/group gives to the user. No manifest and no admission policy sees them.':
    '除非策略为 Strict，否则运行时会添加镜像的 /etc/group 给予该用户的组。任何清单和准入策略都看不到这些组。',
  'Build an image whose /etc/group puts user 1000 into the group that owns a shared volume, a device or a socket of the node; the pod passes every check of its group fields and still opens the file.':
    '构建一个镜像，其 /etc/group 把用户 1000 加入拥有某个共享卷、节点设备或节点套接字的组；该 Pod 能通过对其组字段的所有检查，却仍能打开该文件。',
  'Set `securityContext.supplementalGroupsPolicy: Strict` in the pod and list the groups it needs (Kubernetes 1.33, containerd 2.0 or CRI-O 1.31).':
    '在 Pod 中设置 `securityContext.supplementalGroupsPolicy: Strict`，并列出所需的组（Kubernetes 1.33、containerd 2.0 或 CRI-O 1.31）。',
  'The policy is on by default': '该策略默认启用',
};
export default translations;
