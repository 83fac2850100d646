import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" drops "{1}", a name that Kubernetes does not know, beside {2}. Remove it.':
    '容器 "{0}" 除 {2} 外還捨棄了 "{1}"，Kubernetes 不認得這個名稱。移除此名稱。',
  'Remove "{0}": {1} is dropped': '移除 "{0}"：已捨棄 {1}',
  'Container "{0}" drops "{1}", which is no capability of Linux, so nothing is dropped. Correct the name or drop ALL.':
    '容器 "{0}" 要捨棄的 "{1}" 不是 Linux 的權能，因此什麼也沒有捨棄。更正名稱或捨棄 ALL。',
  'Container "{0}" drops "{1}", a spelling that runtimes may ignore: the capability may stay. Write {2}.':
    '容器 "{0}" 要捨棄 "{1}"，但執行階段可能會忽略這種寫法：該權能可能會保留下來。改為 {2}。',
  'Dropped capability with a name that is none': '要捨棄的權能名稱無效',
  'Kubernetes names capabilities in upper case and without CAP_. A runtime may ignore a name that it does not know, so that the container keeps what its author believes to be dropped.':
    'Kubernetes 的權能名稱為大寫，且不帶 CAP_。執行階段可能會忽略它不認得的名稱，於是容器保留了其作者以為已捨棄的權能。',
  'The container still holds the capability: after `drop: [CAP_NET_RAW]` containerd looks for CAP_CAP_NET_RAW, finds none, and the pod can go on forging packets.':
    '容器仍然持有該權能：遇到 `drop: [CAP_NET_RAW]`，containerd 會尋找 CAP_CAP_NET_RAW，結果找不到，Pod 便能繼續偽造封包。',
  'Write the name as Kubernetes does: `ALL`, `NET_RAW`.':
    '依 Kubernetes 的寫法書寫名稱：`ALL`、`NET_RAW`。',
};
export default translations;
