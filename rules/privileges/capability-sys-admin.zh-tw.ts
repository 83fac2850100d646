import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can mount file systems and join the node’s namespaces, as good as root on the node':
    '它能掛載檔案系統並加入節點的命名空間，等同於節點上的 root',
  'A program that mounts file systems, makes namespaces or administers the kernel fails.':
    '掛載檔案系統、建立命名空間或管理核心的程式會失敗。',
  'Capability SYS_ADMIN added': '新增了 SYS_ADMIN 權能',
  'SYS_ADMIN covers mounting, namespaces, cgroups, BPF and much more. Runtimes also loosen their seccomp profile for it, so most of the kernel is open.':
    'SYS_ADMIN 涵蓋掛載、命名空間、cgroup、BPF 等諸多操作。執行階段還會因它放寬 seccomp 設定檔，因此核心的大部分都是開放的。',
  'Mount a cgroup v1 hierarchy, write the path of a script to release_agent and empty the cgroup: the kernel runs the script as root on the node. With hostPID, enter the node with nsenter instead.':
    '掛載 cgroup v1 階層，把指令碼的路徑寫入 release_agent 並清空該 cgroup：核心會在節點上以 root 身分執行該指令碼。有 hostPID 時，則改用 nsenter 進入節點。',
  'Remove it. For FUSE use a device plugin or a CSI driver; for building images a rootless builder or a pod in a user namespace.':
    '將其移除。FUSE 使用裝置外掛程式或 CSI 驅動程式；建置映像檔使用無須 root 的建置工具或處於使用者命名空間中的 Pod。',
};
export default translations;
