import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" is a hostPath without a path, which the API server refuses. Use an emptyDir, configMap or persistentVolumeClaim.':
    '磁碟區 "{0}" 是沒有路徑的 hostPath，API 伺服器會拒絕它。改用 emptyDir、configMap 或 persistentVolumeClaim。',
  'Volume "{0}" shows {1} of the node: there is little to gain from it, but Pod Security forbids every hostPath. Ship the file in the image or a configMap.':
    '磁碟區 "{0}" 讓容器看到節點的 {1}：能從中得到的不多，但 Pod Security 禁止任何 hostPath。改為在映像檔或 configMap 中提供該檔案。',
  'Volume "{0}" shows {1} of the node: its containers read what the node and other pods keep there. Use a configMap, secret or persistentVolumeClaim.':
    '磁碟區 "{0}" 讓容器看到節點的 {1}：其容器能讀取節點和其他 Pod 保存在那裡的內容。改用 configMap、secret 或 persistentVolumeClaim。',
  'Volume "{0}" mounts {1} of the node writable: its containers can mislead the node and other pods with it. Set readOnly: true in its mounts.':
    '磁碟區 "{0}" 以可寫方式掛載了節點的 {1}：其容器可藉此誤導節點和其他 Pod。在其掛載中設定 readOnly: true。',
  'Volume "{0}" mounts {1} of the node: what can write there can tamper with the node and its other pods. Use an emptyDir, configMap or persistentVolumeClaim.':
    '磁碟區 "{0}" 掛載了節點的 {1}：能在其中寫入的程式可以竄改節點及其上的其他 Pod。改用 emptyDir、configMap 或 persistentVolumeClaim。',
  'hostPath volume': 'hostPath 磁碟區',
  'A hostPath volume gives containers a directory, file, socket or device of the node. What it holds can be read, and unless every mount is read-only, changed.':
    'hostPath 磁碟區向容器提供節點的目錄、檔案、通訊端或裝置。其中的內容可以被讀取；除非所有掛載都是唯讀的，否則還可以被變更。',
  'Write a job to the node’s /etc/cron.d, a key to /root/.ssh/authorized_keys, or a static pod to /etc/kubernetes/manifests. With a container runtime’s socket, even read-only: ask the runtime for a privileged container.':
    '向節點的 /etc/cron.d 寫入工作，向 /root/.ssh/authorized_keys 寫入金鑰，或向 /etc/kubernetes/manifests 寫入靜態 Pod。若掛載了容器執行階段的通訊端，即使唯讀，也能要求執行階段建立特權容器。',
  'Look at the mounted files: who owns them, and which programs of the node or of other pods read or run them?':
    '檢視掛載的檔案：它們歸誰所有，節點或其他 Pod 的哪些程式會讀取或執行它們？',
  'Change one that a process with more rights trusts: a script, a settings file, a socket’s peer, a symbolic link that it follows.':
    '變更其中一個受更高權限處理程序信任的內容：指令碼、設定檔案、通訊端的另一端，或該處理程序會跟隨的符號連結。',
  'Wait until that process uses it: it acts with its own rights, not with the container’s.':
    '等待該處理程序使用它：此時生效的是該處理程序自己的權限，而不是容器的權限。',
  'Use an emptyDir for scratch space, a configMap or secret for files, a persistentVolumeClaim for data. Node agents that need the path belong in a namespace of their own.':
    '暫存空間使用 emptyDir，檔案使用 configMap 或 secret，資料使用 persistentVolumeClaim。需要該路徑的節點代理程式應放在專用的命名空間中。',
};
export default translations;
