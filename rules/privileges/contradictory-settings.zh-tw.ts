import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Settings that contradict each other': '相互矛盾的設定',
  'Two settings that exclude each other: the API server refuses the pod, or the kubelet never starts it. One of them is not what its author means, and the hasty way out is to delete the one that protects.':
    '兩項設定相互排斥：API 伺服器會拒絕該 Pod，或者 kubelet 永遠不會啟動它。其中一項並非作者的本意，而倉促的解決辦法是刪去起保護作用的那一項。',
  'Nothing runs yet. The danger is the repair: somebody removes runAsNonRoot or allowPrivilegeEscalation: false to make the pod start, and what stays is a root or privileged container.':
    '目前還沒有任何東西在執行。危險在於修正的方式：有人為了讓 Pod 啟動而移除 runAsNonRoot 或 allowPrivilegeEscalation: false，留下的便是以 root 身分執行的容器或特權容器。',
  'A pod with `privileged: true` and `allowPrivilegeEscalation: false` is refused by the API server.':
    '同時設有 `privileged: true` 和 `allowPrivilegeEscalation: false` 的 Pod 被 API 伺服器拒絕。',
  'Under time pressure its author removes `allowPrivilegeEscalation: false`, and the pod starts.':
    '在時間壓力之下，作者移除了 `allowPrivilegeEscalation: false`，Pod 隨之啟動。',
  'Whoever breaks into the program now owns the node’s devices and, through them, the node.':
    '此後，凡攻入該程式的人都能控制節點的裝置，並藉此控制節點。',
  'Keep the side that gives less: remove `privileged`, `CAP_SYS_ADMIN`, `hostPID`, or `runAsUser: 0`. Write `os.name` as the system that the image is for.':
    '保留給予權限較少的一方：移除 `privileged`、`CAP_SYS_ADMIN`、`hostPID` 或 `runAsUser: 0`。把 `os.name` 寫成映像檔所適用的系統。',
  'Settings of another system than os.name are refused': '與 os.name 不符的其他系統的設定會被拒絕',
};
export default translations;
