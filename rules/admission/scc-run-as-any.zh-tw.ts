import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'SecurityContextConstraints "{0}" let pods run as root: an escape then arrives as root on the node. Use MustRunAsRange or MustRunAsNonRoot.':
    'SecurityContextConstraints "{0}" 允許 Pod 以 root 身分執行：逃逸後在節點上也是 root。使用 MustRunAsRange 或 MustRunAsNonRoot。',
  'Require a user other than root': '要求使用 root 以外的使用者',
  'Images that run as root are no longer admitted by these constraints.':
    '以 root 身分執行的映像檔不再被這些條件約束放行。',
  'SecurityContextConstraints that let pods run as root':
    '允許 Pod 以 root 身分執行的 SecurityContextConstraints',
  'With RunAsAny a pod runs as whatever user its image or its specification names, root included, as in the constraints anyuid.':
    '使用 RunAsAny 時，Pod 以其映像檔或規格所指定的任何使用者執行，包括 root，例如 anyuid 條件約束就是如此。',
  'Escape from a container through a bug of the runtime or the kernel: the process is root on the node, too.':
    '利用執行階段或核心的漏洞從容器逃逸：此處理程序在節點上也是 root。',
  'Run as root in a container.': '在容器中以 root 身分執行。',
  'Use a bug of the runtime, such as CVE-2019-5736, that needs root in the container.':
    '利用需要容器內 root 的執行階段漏洞，例如 CVE-2019-5736。',
  'Be root on the node.': '成為節點上的 root。',
  'Use MustRunAsRange, as in restricted-v2, or MustRunAsNonRoot.':
    '使用 MustRunAsRange（如 restricted-v2 那樣）或 MustRunAsNonRoot。',
};
export default translations;
