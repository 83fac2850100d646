import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a driver': '名稱未寫明',
  'Volume "{0}" lets the kubelet run {1} as root on the node with options of this pod. Use a CSI driver and a persistentVolumeClaim.':
    '磁碟區 "{0}" 讓 kubelet 以 root 身分在節點上執行驅動程式（{1}），並傳入此 Pod 的選項。改用 CSI 驅動程式和 persistentVolumeClaim。',
  'Remove volume "{0}" and its mounts': '移除磁碟區 "{0}" 及其掛載',
  'The containers no longer find the data at the mounted path.': '容器在掛載路徑下將找不到資料。',
  flexVolume: 'flexVolume 磁碟區',
  'The kubelet runs a driver program of the node as root, with options that the pod’s author wrote. FlexVolume is deprecated since 1.23.':
    'kubelet 以 root 身分執行節點上的驅動程式，其選項由 Pod 的作者撰寫。FlexVolume 自 1.23 起已淘汰。',
  'Pass options that the driver does not expect: many drivers are shell scripts that put them into a command line, which runs as root on the node.':
    '傳入驅動程式意料之外的選項：許多驅動程式是 shell 指令碼，會把這些選項放進命令列，而該命令列在節點上以 root 身分執行。',
  'Use the storage’s CSI driver, by way of a persistentVolumeClaim.':
    '透過 persistentVolumeClaim 使用該儲存體的 CSI 驅動程式。',
  'Find a driver: a directory below /usr/libexec/kubernetes/kubelet-plugins/volume/exec on the nodes, or a pod that uses one.':
    '找到一個驅動程式：節點上 /usr/libexec/kubernetes/kubelet-plugins/volume/exec 下的目錄，或使用驅動程式的 Pod。',
  'Read how it calls mount, and give it options with what a shell or mount takes for more than one word.':
    '查明它如何呼叫 mount，並傳入會被 shell 或 mount 拆成多個單字的選項。',
  'Create a pod with such a volume: the kubelet runs the driver with them as root on the node.':
    '建立帶有這種磁碟區的 Pod：kubelet 會在節點上以 root 身分執行該驅動程式，並傳入這些選項。',
};
export default translations;
