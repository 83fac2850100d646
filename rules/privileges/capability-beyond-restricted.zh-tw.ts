import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" adds {1}, which lets it {2}. The restricted level allows NET_BIND_SERVICE alone. Remove it.':
    'restricted 等級只允許 NET_BIND_SERVICE，而容器 "{0}" 新增了 {1}，因而可以{2}。移除此權能。',
  'The program can no longer {0}, and may fail.': '程式將無法再{0}，並可能失敗。',
  'Capability other than NET_BIND_SERVICE added': '新增了 NET_BIND_SERVICE 以外的權能',
  'Restricted allows one capability, NET_BIND_SERVICE. The others of the default set let a program act as other users of the container, make device nodes or change file owners.':
    'restricted 只允許一項權能，即 NET_BIND_SERVICE。預設集合中的其他權能讓程式能以容器中其他使用者的身分行事、建立裝置節點或變更檔案擁有者。',
  'They are steps, not the way out: SETUID and DAC_OVERRIDE turn a foothold into root of the container, MKNOD and SETFCAP leave device nodes and privileged programs on shared volumes for a helper on the node.':
    '它們是跳板，而不是出口：SETUID 和 DAC_OVERRIDE 將立足點變成容器中的 root，MKNOD 和 SETFCAP 在共用磁碟區上留下裝置節點和特權程式，供節點上的幫手使用。',
  'Remove the capability: set owners and permissions when the image is built, run as the user that the program needs, use fsGroup for volumes.':
    '移除該權能：在建置映像檔時設定擁有者和權限，以程式所需的使用者身分執行，並對磁碟區使用 fsGroup。',
};
export default translations;
