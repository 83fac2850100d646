import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" does not forbid that setuid programs gain privileges.':
    '容器 "{0}" 没有禁止 setuid 程序获得特权。',
  'Container "{0}" lets setuid programs gain privileges.': '容器 "{0}" 允许 setuid 程序获得特权。',
  'Set allowPrivilegeEscalation: false.': '设置 allowPrivilegeEscalation: false。',
  'On Windows the API server refuses the field from 1.25 on.':
    '在 Windows 上，API 服务器从 1.25 起拒绝此字段。',
  'A privileged container always may: remove privileged first.':
    '特权容器始终允许这样做：先移除 privileged。',
  'With {0} it always may: remove that capability first.':
    '有 {0} 时始终允许这样做：先移除该权能。',
  'Set allowPrivilegeEscalation: false in container "{0}"':
    '在容器 "{0}" 中设置 allowPrivilegeEscalation: false',
  'Programs such as sudo, su or ping, which work by setuid or file capabilities, fail when an ordinary user runs them.':
    'sudo、su 或 ping 等依靠 setuid 或文件权能工作的程序，由普通用户运行时会失败。',
  'Privilege escalation not forbidden': '未禁止特权提升',
  'Unless allowPrivilegeEscalation is false, setuid programs and file capabilities of the image work: a process that runs as an ordinary user can become root in the container.':
    '除非 allowPrivilegeEscalation 为 false，否则镜像中的 setuid 程序和文件权能都会起作用：以普通用户身份运行的进程可以成为容器中的 root。',
  'From a foothold as the app’s user, run a setuid program of the image such as su, mount or newuidmap, or plant one on a volume, and become root in the container: the first hop of most escapes.':
    '以应用用户的身份站稳脚跟后，运行镜像中的 setuid 程序（例如 su、mount 或 newuidmap），或在卷上植入一个，从而成为容器中的 root：这是大多数逃逸的第一步。',
  'Set `allowPrivilegeEscalation: false` in every container; a pod cannot set it for all.':
    '在每个容器中设置 `allowPrivilegeEscalation: false`；Pod 无法为所有容器统一设置。',
};
export default translations;
