import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" adds {1}, which lets it {2}. The restricted level allows NET_BIND_SERVICE alone. Remove it.':
    'restricted 级别只允许 NET_BIND_SERVICE，而容器 "{0}" 添加了 {1}，因而可以{2}。移除此权能。',
  'The program can no longer {0}, and may fail.': '程序将无法再{0}，并可能失败。',
  'Capability other than NET_BIND_SERVICE added': '添加了 NET_BIND_SERVICE 以外的权能',
  'Restricted allows one capability, NET_BIND_SERVICE. The others of the default set let a program act as other users of the container, make device nodes or change file owners.':
    'restricted 只允许一项权能，即 NET_BIND_SERVICE。默认集合中的其他权能让程序能以容器中其他用户的身份行事、创建设备节点或更改文件属主。',
  'They are steps, not the way out: SETUID and DAC_OVERRIDE turn a foothold into root of the container, MKNOD and SETFCAP leave device nodes and privileged programs on shared volumes for a helper on the node.':
    '它们是跳板，而不是出口：SETUID 和 DAC_OVERRIDE 将立足点变成容器中的 root，MKNOD 和 SETFCAP 在共享卷上留下设备节点和特权程序，供节点上的帮手使用。',
  'Remove the capability: set owners and permissions when the image is built, run as the user that the program needs, use fsGroup for volumes.':
    '移除该权能：在构建镜像时设置属主和权限，以程序所需的用户身份运行，并对卷使用 fsGroup。',
};
export default translations;
