import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod has a user namespace.': '此 Pod 有使用者命名空間。',
  'hostUsers: false does not shield {0} of the node: volumes are mapped with the pod’s users, so root of container "{1}" is root for the files in it. Remove the volume.':
    'hostUsers: false 無法保護節點的 {0}：磁碟區會依 Pod 的使用者進行對應，因此對其中的檔案而言，容器 "{1}" 的 root 就是 root。移除該磁碟區。',
  'hostUsers: false keeps the node out of reach, but container "{0}" lays the kernel open to exploits that lead out of its user namespace. Remove what opens it.':
    'hostUsers: false 將節點隔開，但容器 "{0}" 使核心暴露於能突破其使用者命名空間的漏洞利用。移除使核心暴露的設定。',
  'Container "{0}" has an unmasked /proc.': '容器 "{0}" 的 /proc 未遮蔽。',
  'User namespace beside settings that undo it': '使用者命名空間與使其失效的設定並存',
  'hostUsers: false makes root in the pod nobody on the node, and the manifest looks isolated. Some settings beside it lead past that: volumes are mapped with the pod’s users, and an open kernel is an exploit away.':
    'hostUsers: false 使 Pod 中的 root 在節點上不對應任何帳戶，資訊清單看上去已經隔離。但與它並存的某些設定會繞過這種隔離：磁碟區會依 Pod 的使用者進行對應，而敞開的核心只需一次漏洞利用就能突破。',
  'As root in the pod write to the mounted path: on a mapped mount the file belongs to the node’s root, and the node runs it.':
    '以 Pod 中 root 的身分寫入掛載的路徑：在經過對應的掛載上，檔案屬於節點的 root，而節點會執行它。',
  'Check the mapping: `cat /proc/self/uid_map`; files of the mounted path still belong to user 0.':
    '檢查對應：`cat /proc/self/uid_map`；掛載路徑中的檔案仍屬於使用者 0。',
  'Write a file there that the node runs or trusts, or a program with the setuid bit.':
    '在其中寫入節點會執行或信任的檔案，或帶有 setuid 位元的程式。',
  'Wait for the node to use it.': '等待節點使用它。',
  'Remove the volume, or mount it read-only. Remove `privileged` and `procMount`: inside a user namespace few programs need them.':
    '移除該磁碟區，或以唯讀方式掛載它。移除 `privileged` 和 `procMount`：在使用者命名空間中，幾乎沒有程式需要它們。',
};
export default translations;
