import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Clients that use the kubelet’s API without permission are refused.':
    '没有权限而使用 kubelet API 的客户端会被拒绝。',
  'Container "{0}" opens the kubelet’s API (--{1}): who reaches the node can see its pods or run commands in them. Write --{2}={3}.':
    '容器 "{0}" 开放了 kubelet 的 API（--{1}）：谁能访问节点，谁就能查看其 Pod 或在其中运行命令。设置 --{2}={3}。',
  'Kubelet started open to everybody': '启动时向所有人开放的 kubelet',
  'The kubelet’s API lists pods, shows logs and runs commands in containers. These flags open it to clients without credentials or permission.':
    'kubelet 的 API 可以列出 Pod、显示日志并在容器中运行命令。这些标志将它开放给没有凭据或权限的客户端。',
  'Reach port 10250 or 10255 of a node, and list its pods or run commands in them.':
    '访问节点的端口 10250 或 10255，列出其 Pod 或在其中运行命令。',
  'From any pod, reach the node: `curl -k https://10.0.0.5:10250/pods`.':
    '从任意 Pod 访问节点：`curl -k https://10.0.0.5:10250/pods`。',
  'Run a command in one of them: `curl -k -X POST "https://10.0.0.5:10250/run/kube-system/etcd-master/etcd" -d "cmd=id"`.':
    '在其中一个 Pod 中运行命令：`curl -k -X POST "https://10.0.0.5:10250/run/kube-system/etcd-master/etcd" -d "cmd=id"`。',
  'Choose a privileged pod, and leave to the node.': '选择一个特权 Pod，并逃逸到节点。',
  'Write `--anonymous-auth=false --authorization-mode=Webhook --read-only-port=0`, or better a KubeletConfiguration, where these are the defaults.':
    '设置 `--anonymous-auth=false --authorization-mode=Webhook --read-only-port=0`，更好的做法是使用 KubeletConfiguration，其中这些都是默认值。',
};
export default translations;
