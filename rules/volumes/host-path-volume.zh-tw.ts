import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a path': '未寫明',
  'Volume "{0}" mounts {1} of the node: what can read or write it can take over the node. Use an emptyDir, configMap or persistentVolumeClaim.':
    '磁碟區 "{0}" 掛載了節點的路徑（{1}）：能讀取或寫入它的程式可以接管節點。改用 emptyDir、configMap 或 persistentVolumeClaim。',
  'Mounted here by container "{0}".': '由容器 "{0}" 掛載於此。',
  'The containers no longer find the node’s files at the mounted path.':
    '容器在掛載路徑下將找不到節點的檔案。',
  'Replace hostPath of volume "{0}" by an emptyDir': '用 emptyDir 取代磁碟區 "{0}" 的 hostPath',
  'The containers find an empty directory that lives as long as the pod.':
    '容器看到的是空目錄，其存續時間與 Pod 相同。',
  'hostPath volume': 'hostPath 磁碟區',
  'A hostPath volume gives containers a directory, file, socket or device of the node. What it holds can be read, and unless every mount is read-only, changed.':
    'hostPath 磁碟區向容器提供節點的目錄、檔案、通訊端或裝置。其中的內容可以被讀取；除非所有掛載都是唯讀的，否則還可以被變更。',
  'Write a job to the node’s /etc/cron.d, a key to /root/.ssh/authorized_keys, or a static pod to /etc/kubernetes/manifests. With a container runtime’s socket, even read-only: ask the runtime for a privileged container.':
    '向節點的 /etc/cron.d 寫入工作，向 /root/.ssh/authorized_keys 寫入金鑰，或向 /etc/kubernetes/manifests 寫入靜態 Pod。若掛載了容器執行階段的通訊端，即使唯讀，也能要求執行階段建立特權容器。',
  'Use an emptyDir for scratch space, a configMap or secret for files, a persistentVolumeClaim for data. Node agents that need the path belong in a namespace of their own.':
    '暫存空間使用 emptyDir，檔案使用 configMap 或 secret，資料使用 persistentVolumeClaim。需要該路徑的節點代理程式應放在專用的命名空間中。',
};
export default translations;
