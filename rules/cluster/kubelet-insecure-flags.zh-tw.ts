import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Clients that use the kubelet’s API without permission are refused.':
    '沒有權限而使用 kubelet API 的用戶端會被拒絕。',
  'Container "{0}" opens the kubelet’s API (--{1}): who reaches the node can see its pods or run commands in them. Write --{2}={3}.':
    '容器 "{0}" 開放了 kubelet 的 API（--{1}）：誰能存取節點，誰就能檢視其 Pod 或在其中執行命令。設定 --{2}={3}。',
  'Kubelet started open to everybody': '啟動時向所有人開放的 kubelet',
  'The kubelet’s API lists pods, shows logs and runs commands in containers. These flags open it to clients without credentials or permission.':
    'kubelet 的 API 可以列出 Pod、顯示記錄並在容器中執行命令。這些旗標將它開放給沒有認證資訊或權限的用戶端。',
  'Reach port 10250 or 10255 of a node, and list its pods or run commands in them.':
    '存取節點的連接埠 10250 或 10255，列出其 Pod 或在其中執行命令。',
  'From any pod, reach the node: `curl -k https://10.0.0.5:10250/pods`.':
    '從任意 Pod 存取節點：`curl -k https://10.0.0.5:10250/pods`。',
  'Run a command in one of them: `curl -k -X POST "https://10.0.0.5:10250/run/kube-system/etcd-master/etcd" -d "cmd=id"`.':
    '在其中一個 Pod 中執行命令：`curl -k -X POST "https://10.0.0.5:10250/run/kube-system/etcd-master/etcd" -d "cmd=id"`。',
  'Choose a privileged pod, and leave to the node.': '選擇一個特權 Pod，並逃逸到節點。',
  'Write `--anonymous-auth=false --authorization-mode=Webhook --read-only-port=0`, or better a KubeletConfiguration, where these are the defaults.':
    '設定 `--anonymous-auth=false --authorization-mode=Webhook --read-only-port=0`，更好的做法是使用 KubeletConfiguration，其中這些都是預設值。',
};
export default translations;
