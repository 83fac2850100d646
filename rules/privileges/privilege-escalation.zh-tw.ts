import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" does not forbid that setuid programs gain privileges.':
    '容器 "{0}" 沒有禁止 setuid 程式取得更高權限。',
  'Container "{0}" lets setuid programs gain privileges.':
    '容器 "{0}" 允許 setuid 程式取得更高權限。',
  'Set allowPrivilegeEscalation: false.': '設定 allowPrivilegeEscalation: false。',
  'On Windows the API server refuses the field from 1.25 on.':
    '在 Windows 上，API 伺服器從 1.25 起拒絕此欄位。',
  'A privileged container always may: remove privileged first.':
    '特權容器始終允許這麼做：先移除 privileged。',
  'With {0} it always may: remove that capability first.':
    '有 {0} 時始終允許這麼做：先移除該權能。',
  'Set allowPrivilegeEscalation: false in container "{0}"':
    '在容器 "{0}" 中設定 allowPrivilegeEscalation: false',
  'Programs such as sudo, su or ping, which work by setuid or file capabilities, fail when an ordinary user runs them.':
    'sudo、su 或 ping 等依靠 setuid 或檔案權能運作的程式，由一般使用者執行時會失敗。',
  'Privilege escalation not forbidden': '未禁止權限提升',
  'Unless allowPrivilegeEscalation is false, setuid programs and file capabilities of the image work: a process that runs as an ordinary user can become root in the container.':
    '除非 allowPrivilegeEscalation 為 false，否則映像檔中的 setuid 程式和檔案權能都會起作用：以一般使用者身分執行的處理程序可以成為容器中的 root。',
  'From a foothold as the app’s user, run a setuid program of the image such as su, mount or newuidmap, or plant one on a volume, and become root in the container: the first hop of most escapes.':
    '以應用程式使用者的身分站穩腳步後，執行映像檔中的 setuid 程式（例如 su、mount 或 newuidmap），或在磁碟區上植入一個，從而成為容器中的 root：這是大多數逃逸的第一步。',
  'Set `allowPrivilegeEscalation: false` in every container; a pod cannot set it for all.':
    '在每個容器中設定 `allowPrivilegeEscalation: false`；Pod 無法為所有容器統一設定。',
};
export default translations;
