import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" drops "{1}", a name that Kubernetes does not know, beside {2}. Remove it.':
    '容器 "{0}" 除 {2} 外还放弃了 "{1}"，Kubernetes 不认识这个名称。移除此名称。',
  'Remove "{0}": {1} is dropped': '移除 "{0}"：已放弃 {1}',
  'Container "{0}" drops "{1}", which is no capability of Linux, so nothing is dropped. Correct the name or drop ALL.':
    '容器 "{0}" 要放弃的 "{1}" 不是 Linux 的权能，因此什么也没有放弃。更正名称或放弃 ALL。',
  'Container "{0}" drops "{1}", a spelling that runtimes may ignore: the capability may stay. Write {2}.':
    '容器 "{0}" 要放弃 "{1}"，但运行时可能会忽略这种写法：该权能可能会保留下来。改为 {2}。',
  'Dropped capability with a name that is none': '要放弃的权能名称无效',
  'Kubernetes names capabilities in upper case and without CAP_. A runtime may ignore a name that it does not know, so that the container keeps what its author believes to be dropped.':
    'Kubernetes 的权能名称为大写，且不带 CAP_。运行时可能会忽略它不认识的名称，于是容器保留了其作者以为已放弃的权能。',
  'The container still holds the capability: after `drop: [CAP_NET_RAW]` containerd looks for CAP_CAP_NET_RAW, finds none, and the pod can go on forging packets.':
    '容器仍然持有该权能：遇到 `drop: [CAP_NET_RAW]`，containerd 会查找 CAP_CAP_NET_RAW，结果找不到，Pod 便能继续伪造数据包。',
  'Write the name as Kubernetes does: `ALL`, `NET_RAW`.':
    '按 Kubernetes 的写法书写名称：`ALL`、`NET_RAW`。',
};
export default translations;
