import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'SecurityContextConstraints "{0}" let pods run as root: an escape then arrives as root on the node. Use MustRunAsRange or MustRunAsNonRoot.':
    'SecurityContextConstraints "{0}" 允许 Pod 以 root 身份运行：逃逸后在节点上也是 root。改用 MustRunAsRange 或 MustRunAsNonRoot。',
  'Require a user other than root': '要求使用 root 以外的用户',
  'Images that run as root are no longer admitted by these constraints.':
    '以 root 身份运行的镜像不再被这些约束放行。',
  'SecurityContextConstraints that let pods run as root':
    '允许 Pod 以 root 身份运行的 SecurityContextConstraints',
  'With RunAsAny a pod runs as whatever user its image or its specification names, root included, as in the constraints anyuid.':
    '使用 RunAsAny 时，Pod 以其镜像或规约所指定的任何用户运行，包括 root，例如 anyuid 约束就是如此。',
  'Escape from a container through a bug of the runtime or the kernel: the process is root on the node, too.':
    '利用运行时或内核的漏洞从容器逃逸：该进程在节点上也是 root。',
  'Run as root in a container.': '在容器中以 root 身份运行。',
  'Use a bug of the runtime, such as CVE-2019-5736, that needs root in the container.':
    '利用需要容器内 root 的运行时漏洞，例如 CVE-2019-5736。',
  'Be root on the node.': '成为节点上的 root。',
  'Use MustRunAsRange, as in restricted-v2, or MustRunAsNonRoot.':
    '改用 MustRunAsRange（如 restricted-v2 那样）或 MustRunAsNonRoot。',
};
export default translations;
