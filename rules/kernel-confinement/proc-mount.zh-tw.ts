import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'which opens kernel settings to its user namespace and is refused by the restricted level':
    '這會向其使用者命名空間開放核心設定，並且會被 restricted 等級拒絕',
  'which opens kernel settings that can run programs as root on the node':
    '這會開放能在節點上以 root 身分執行程式的核心設定',
  'Container "{0}" sets procMount to "{1}", {2}. Remove procMount.':
    '容器 "{0}" 將 procMount 設為 "{1}"，{2}。移除 procMount。',
  'Remove procMount from container "{0}"': '從容器 "{0}" 移除 procMount',
  'Containers that run containers inside need an unmasked /proc to start them.':
    '在自身內部執行容器的容器需要未遮蔽的 /proc 才能啟動內部的容器。',
  'Unmasked /proc': '未遮蔽的 /proc',
  'Runtimes hide or write-protect the parts of /proc that steer the whole kernel. procMount: Unmasked opens them; it is meant for nested containers inside a user namespace.':
    '執行階段會隱藏 /proc 中控制整個核心的部分，或將其設為防寫。procMount: Unmasked 會將其開放；它是為使用者命名空間內的巢狀容器準備的。',
  'As root without a user namespace, write the path of a program to /proc/sys/kernel/core_pattern and crash a process: the kernel runs the program as root on the node. Or read the kernel’s memory in /proc/kcore.':
    '在沒有使用者命名空間時，以 root 身分把某個程式的路徑寫入 /proc/sys/kernel/core_pattern，再使一個處理程序當掉：核心會在節點上以 root 身分執行該程式。或者從 /proc/kcore 讀取核心的記憶體。',
  'Remove `procMount`. For nested containers set `hostUsers: false` and keep to the baseline level; the restricted level allows Default alone.':
    '移除 `procMount`。若要使用巢狀容器，設定 `hostUsers: false` 並採用 baseline 等級；restricted 等級只允許 Default。',
  'Forbidden by baseline in all pods': 'baseline 對所有 Pod 禁止',
  'Forbidden by baseline outside user namespaces, by restricted in all pods':
    'baseline 在使用者命名空間之外禁止，restricted 對所有 Pod 禁止',
};
export default translations;
