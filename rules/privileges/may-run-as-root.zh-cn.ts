import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The restricted level refuses runAsNonRoot: false in {0}, although nothing there runs as root. Set it to true.':
    'restricted 级别拒绝{0} 中的 runAsNonRoot: false，尽管其中没有任何进程以 root 身份运行。将其设为 true。',
  'runAsNonRoot: false lets {0} run as root, the node’s root once one wall breaks. Set it to true.':
    'runAsNonRoot: false 允许{0} 以 root 身份运行，一旦有一道防线被攻破，这个 root 就是节点的 root。将其设为 true。',
  'runAsUser is above 0 in {0}, but the restricted level asks for runAsNonRoot: true as well. Set it.':
    '{0} 的 runAsUser 大于 0，但 restricted 级别还要求 runAsNonRoot: true。添加此设置。',
  'Nothing keeps {0} from running as root, the node’s root once one wall breaks. Set runAsNonRoot: true.':
    '没有任何设置阻止{0} 以 root 身份运行，一旦有一道防线被攻破，这个 root 就是节点的 root。设置 runAsNonRoot: true。',
  'Set runAsNonRoot: true in {0}': '在{0} 中设置 runAsNonRoot: true',
  '{0} and remove runAsUser: 0': '{0}，并移除 runAsUser: 0',
  'The image’s own user runs then; when that is root or a name, the container does not start until runAsUser is a number above 0.':
    '此后以镜像自身的用户运行；如果该用户是 root，或以名称指定，则在 runAsUser 设为大于 0 的数字之前，容器不会启动。',
  'The kubelet does not start a container whose image runs as root, or as a user given by name, unless runAsUser is a number above 0.':
    '如果镜像以 root 或以名称指定的用户运行，kubelet 不会启动该容器，除非 runAsUser 是大于 0 的数字。',
  'Container may run as root': '容器可能以 root 身份运行',
  'Without runAsNonRoot the image decides who the process is, and most images choose root. Root in the container is root on the node as soon as one wall breaks, unless the pod has a user namespace.':
    '没有 runAsNonRoot 时，由镜像决定进程的用户，而大多数镜像选择 root。除非 Pod 有用户名字空间，否则只要有一道防线被攻破，容器中的 root 就是节点上的 root。',
  'As root in the container, use a bug of the runtime (CVE-2019-5736 overwrote runc on the node) or write to a mounted directory of the node: the files belong to the node’s root.':
    '以容器中的 root 身份，利用运行时的漏洞（CVE-2019-5736 曾覆盖节点上的 runc），或写入从节点挂载的目录：那里的文件属于节点的 root。',
  'Set `runAsNonRoot: true` in the pod’s securityContext, and a numeric user above 0 in the image or by `runAsUser`.':
    '在 Pod 的 securityContext 中设置 `runAsNonRoot: true`，并在镜像中或通过 `runAsUser` 指定大于 0 的数字用户。',
  'Pods in a user namespace are exempt': '用户名字空间中的 Pod 除外',
};
export default translations;
