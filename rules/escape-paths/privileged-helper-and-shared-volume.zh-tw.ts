import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" uses volume "{1}" here.': '容器 "{0}" 在此處使用磁碟區 "{1}"。',
  'Container "{0}" can write to it here.': '容器 "{0}" 可在此處寫入該磁碟區。',
  'Container "{0}" is privileged and runs programs from volume "{1}", to which "{2}" can write: what is put there owns the node. Remove privileged.':
    '容器 "{0}" 是特權容器，並執行磁碟區 "{1}" 中的程式，而 "{2}" 能寫入該磁碟區：放入其中的內容便掌控節點。移除 privileged。',
  'Container "{0}" is privileged and works on volume "{1}", to which "{2}" can write: a link planted there makes it change the node’s files. Remove privileged.':
    '容器 "{0}" 是特權容器，並處理磁碟區 "{1}" 中的檔案，而 "{2}" 能寫入該磁碟區：放入其中的連結會使它變更節點的檔案。移除 privileged。',
  'Privileged init container or sidecar works on files of an ordinary container':
    '特權 Init 容器或 Sidecar 容器處理一般容器的檔案',
  'A privileged init container or sidecar works on a volume to which an ordinary container of the pod can write: it runs or changes with full privileges what somebody else has put there.':
    '特權 Init 容器或 Sidecar 容器處理 Pod 中某個一般容器能寫入的磁碟區：它以全部特權執行或變更他人放入其中的內容。',
  'Plant a program or a symbolic link in the shared volume; the privileged container runs the one, or follows the other to a file of the node.':
    '在共用的磁碟區中放入程式或符號連結；特權容器會執行該程式，或跟隨該連結到達節點的檔案。',
  'Break into the ordinary container, which can write to the volume.':
    '攻入能寫入該磁碟區的一般容器。',
  'Replace a program or library that the privileged container runs from it, or put a link to `/dev`, `/proc/sys` or a host path in the place of a file that it writes.':
    '取代特權容器從中執行的程式或程式庫，或用指向 `/dev`、`/proc/sys` 或主機路徑的連結頂替它寫入的檔案。',
  'Wait for the helper’s next step, or have the pod restarted.':
    '等待該輔助容器的下一步操作，或使 Pod 重新啟動。',
  'Your program runs privileged: mount the node’s disk.':
    '放入的程式便以特權執行：掛載節點的磁碟。',
  'Remove `privileged` from the init container or sidecar. Else give it a volume of its own, or mount the shared one read-only in the other containers.':
    '從 Init 容器或 Sidecar 容器移除 `privileged`。否則為它提供專用的磁碟區，或在其他容器中以唯讀方式掛載共用的磁碟區。',
};
export default translations;
