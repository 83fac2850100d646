import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The group of {0} is root’s (runAsGroup: 0): it reads what the node and the image open to that group. Set a group above 0.':
    '{0} 的组是 root 的组（runAsGroup: 0）：它能读取节点和镜像向该组开放的内容。设置大于 0 的组。',
  'Images made for any user give their files to group 0; the program may no longer read or write them.':
    '为任意用户制作的镜像会把文件归给组 0；程序可能再也无法读取或写入这些文件。',
  'fsGroup: 0 gives the pod’s volumes to root’s group and makes each container a member of it. Set a group above 0.':
    'fsGroup: 0 把该 Pod 的卷归给 root 的组，并使每个容器成为该组的成员。设置大于 0 的组。',
  'Set fsGroup: {0}': '设置 fsGroup: {0}',
  'The files of the volumes change their group; whoever else reads them must be in it.':
    '卷中文件的组会改变；其他要读取它们的进程必须属于该组。',
  'supplementalGroups makes each container a member of root’s group, which reads what the node opens to it. Remove group 0.':
    'supplementalGroups 使每个容器成为 root 的组的成员，能读取节点向该组开放的内容。移除组 0。',
  'Remove group 0 from supplementalGroups': '从 supplementalGroups 移除组 0',
  'Files that only root’s group may read are closed to the program.':
    '程序将无法访问只有 root 的组可以读取的文件。',
  'Member of group 0': '组 0 的成员',
  'Group 0 of the pod is group 0 of the node. Many files of a node are closed to everybody but open to root’s group, and many images let that group write their own files.':
    'Pod 的组 0 就是节点的组 0。节点的许多文件对所有人关闭，却对 root 的组开放；许多镜像还允许该组写入镜像自己的文件。',
  'Through a hostPath read what belongs to root:root with mode 0640, such as logs and configuration with passwords; or, once outside, start from there.':
    '通过 hostPath 读取属于 root:root 且模式为 0640 的内容，例如日志和含有密码的配置；或在逃出容器后以此为起点。',
  'Set `runAsGroup` and `fsGroup` above 0 and leave 0 out of `supplementalGroups`. Where an image needs group 0 for its own files, set `hostUsers: false`.':
    '将 `runAsGroup` 和 `fsGroup` 设为大于 0，并且不在 `supplementalGroups` 中列出 0。如果镜像访问自己的文件需要组 0，设置 `hostUsers: false`。',
};
export default translations;
