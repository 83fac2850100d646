import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'network plugins run as root by what is written there, each time a pod starts. Only the network plugin itself needs it.':
    '每當有 Pod 啟動，網路外掛程式就會依照其中的內容以 root 身分執行。只有網路外掛程式本身需要它。',
  'its containers can read how the network of the node’s pods is set up. Only the network plugin itself needs it.':
    '其容器能讀取節點上 Pod 的網路是如何設定的。只有網路外掛程式本身需要它。',
  'Directory of the network plugins mounted': '掛載了網路外掛程式的目錄',
  'The container runtime runs the programs of /opt/cni/bin as root for every pod that starts or stops, as the files of /etc/cni/net.d say.':
    '每當有 Pod 啟動或停止，容器執行階段都會依照 /etc/cni/net.d 中檔案的規定，以 root 身分執行 /opt/cni/bin 中的程式。',
  'Replace one of the programs, or add a configuration that calls another; the next pod of the node runs it as root outside every container.':
    '取代其中一個程式，或新增呼叫其他程式的組態；節點的下一個 Pod 會讓它以 root 身分在所有容器之外執行。',
  'Move /host/bin/bridge (or another plugin) aside and write a script in its place that does its work and then calls the original.':
    '把 /host/bin/bridge（或其他外掛程式）移開，在原處寫入一個指令碼，讓它完成自己的工作後再呼叫原程式。',
  'Wait until any pod starts or stops on the node.': '等待節點上有任意 Pod 啟動或停止。',
  'The runtime runs the script as root in the node’s namespaces.':
    '執行階段會以 root 身分在節點的命名空間中執行該指令碼。',
  'Remove the volume from everything but the DaemonSet that installs the network plugin.':
    '除了安裝網路外掛程式的 DaemonSet，其他所有工作負載都要移除該磁碟區。',
};
export default translations;
