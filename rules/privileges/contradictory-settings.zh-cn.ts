import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Settings that contradict each other': '相互矛盾的设置',
  'Two settings that exclude each other: the API server refuses the pod, or the kubelet never starts it. One of them is not what its author means, and the hasty way out is to delete the one that protects.':
    '两项设置相互排斥：API 服务器会拒绝该 Pod，或者 kubelet 永远不会启动它。其中一项并非作者的本意，而仓促的解决办法是删去起保护作用的那一项。',
  'Nothing runs yet. The danger is the repair: somebody removes runAsNonRoot or allowPrivilegeEscalation: false to make the pod start, and what stays is a root or privileged container.':
    '目前还没有任何东西在运行。危险在于修正的方式：有人为了让 Pod 启动而移除 runAsNonRoot 或 allowPrivilegeEscalation: false，留下的便是以 root 身份运行的容器或特权容器。',
  'A pod with `privileged: true` and `allowPrivilegeEscalation: false` is refused by the API server.':
    '同时设有 `privileged: true` 和 `allowPrivilegeEscalation: false` 的 Pod 被 API 服务器拒绝。',
  'Under time pressure its author removes `allowPrivilegeEscalation: false`, and the pod starts.':
    '在时间压力之下，作者移除了 `allowPrivilegeEscalation: false`，Pod 随之启动。',
  'Whoever breaks into the program now owns the node’s devices and, through them, the node.':
    '此后，凡攻入该程序的人都能控制节点的设备，并借此控制节点。',
  'Keep the side that gives less: remove `privileged`, `CAP_SYS_ADMIN`, `hostPID`, or `runAsUser: 0`. Write `os.name` as the system that the image is for.':
    '保留给予权限较少的一方：移除 `privileged`、`CAP_SYS_ADMIN`、`hostPID` 或 `runAsUser: 0`。把 `os.name` 写成镜像所适用的系统。',
  'Settings of another system than os.name are refused': '与 os.name 不符的其他系统的设置会被拒绝',
};
export default translations;
