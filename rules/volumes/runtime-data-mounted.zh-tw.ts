import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its containers can read and change the files of every container on the node, and those of the runtime itself. Remove it.':
    '其容器能讀取和變更節點上每個容器的檔案，以及執行階段自身的檔案。將其移除。',
  'its containers can read the files and secrets of every container on the node. Remove it.':
    '其容器能讀取節點上每個容器的檔案和機密。將其移除。',
  'Data of the container runtime mounted': '掛載了容器執行階段的資料',
  'The runtime keeps the layers and root file systems of all containers here, their configuration with its environment variables, and sockets of its helpers.':
    '執行階段在這裡存放所有容器的映像層和根檔案系統、含有環境變數的容器組態，以及其輔助程式的通訊端。',
  'Change a program in the root file system of a privileged container of the same node, and wait until it runs; or read the secrets that other containers were given.':
    '變更同一節點上某個特權容器根檔案系統中的程式，等待其執行；或讀取給予其他容器的機密。',
  'List the other containers’ files: `ls /host/*/fs` (containerd’s snapshots) or `/host/overlay2/*/merged` (Docker).':
    '列出其他容器的檔案：`ls /host/*/fs`（containerd 的快照）或 `/host/overlay2/*/merged`（Docker）。',
  'Read secrets from config files and environment variables.': '從組態檔和環境變數中讀取機密。',
  'By writing, replace a script that a privileged agent of the node runs regularly.':
    '如果可以寫入，取代節點的某個特權代理程式定期執行的指令碼。',
  'It runs with that agent’s rights, which are often those of the node.':
    '它會以該代理程式的權限執行，而這往往就是節點的權限。',
  'Remove the volume. Statistics of containers come from the kubelet’s API; logs lie in /var/log/pods.':
    '移除該磁碟區。容器的統計資訊來自 kubelet 的 API；記錄位於 /var/log/pods。',
};
export default translations;
