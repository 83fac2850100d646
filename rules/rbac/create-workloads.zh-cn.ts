import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'its pods may use any account, Secret and volume of their namespace, and be privileged where Pod Security allows it. Use a Role of one namespace.':
    '由此创建的 Pod 可以使用所在名字空间的任何账号、Secret 和卷，在 Pod 安全性准入允许之处还可以是特权 Pod。改用单个名字空间的 Role。',
  'its pods may use any account, Secret and volume of the namespace. Enforce Pod Security there.':
    '由此创建的 Pod 可以使用该名字空间的任何账号、Secret 和卷。在该名字空间强制执行 Pod 安全性准入。',
  'a holder can put its own image into a running pod and has that pod’s account and privileges. Allow pods/status if that is enough.':
    '持有者可以把自己的镜像放入正在运行的 Pod，从而拥有该 Pod 的账号和特权。如果够用，只允许 pods/status。',
  'Pods and workloads may be created': '可创建 Pod 和工作负载',
  'Who starts pods chooses their account, their Secrets and their privileges. In a namespace without Pod Security that is root on a node.':
    '启动 Pod 的人可以选择其账号、Secret 和特权。在没有 Pod 安全性准入的名字空间，这等于节点上的 root。',
  'Create a pod with hostPID and a privileged container, or one that uses the mightiest service account of the namespace.':
    '创建使用 hostPID 和特权容器的 Pod，或使用该名字空间中权限最大的服务账号的 Pod。',
  'Look for a namespace without the label pod-security.kubernetes.io/enforce; kube-system has none.':
    '寻找没有标签 pod-security.kubernetes.io/enforce 的名字空间；kube-system 就没有。',
  'Create a pod there with `hostPID: true` and `privileged: true`.':
    '在那里创建带有 `hostPID: true` 和 `privileged: true` 的 Pod。',
  '`kubectl exec` or its own command: `nsenter -t 1 -a`.':
    '用 `kubectl exec` 或 Pod 自己的命令运行：`nsenter -t 1 -a`。',
  'Give it in a Role of a namespace of its own that enforces the baseline or restricted level.':
    '在专用名字空间的 Role 中授予此权限，并在该名字空间强制执行 baseline 或 restricted 级别。',
};
export default translations;
