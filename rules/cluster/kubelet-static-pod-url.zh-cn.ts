import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet runs, past all admission, every pod that {0} answers with, and anybody on the way can answer. Remove staticPodURL.':
    'kubelet 会绕过所有准入，运行 {0} 返回的每个 Pod，而途中的任何人都可以应答。移除 staticPodURL。',
  'The kubelet runs, past all admission, every pod that {0} answers with: that server’s owner owns the node. Remove staticPodURL.':
    'kubelet 会绕过所有准入，运行 {0} 返回的每个 Pod：该服务器的所有者掌控节点。移除 staticPodURL。',
  'Remove staticPodURL': '移除 staticPodURL',
  'The pods that this URL describes no longer run on the node.':
    '该 URL 所描述的 Pod 不再在节点上运行。',
  'Kubelet that fetches static pods from a URL': '从 URL 获取静态 Pod 的 kubelet',
  'Static pods are started by the kubelet itself: no admission, no RBAC and no Pod Security sees them. A URL gives this power to whoever answers there.':
    '静态 Pod 由 kubelet 自行启动：准入、RBAC 和 Pod 安全性准入都看不到它们。使用 URL，就是把这种权力交给在那里应答的任何人。',
  'Answer in the server’s place, and the kubelet runs a privileged pod of your choice.':
    '冒充服务器应答，kubelet 就会运行由你选定的特权 Pod。',
  'Stand between the node and the URL’s server, by DNS or ARP, or take over the server.':
    '通过 DNS 或 ARP 插入节点与 URL 的服务器之间，或接管该服务器。',
  'Answer with a Pod that is privileged and mounts the node’s root.':
    '返回一个挂载节点根目录的特权 Pod。',
  'The kubelet runs it within seconds, and restarts it for ever.':
    'kubelet 在几秒内运行它，并不断将其重启。',
  'Remove `staticPodURL`; put manifests into a folder that root alone can write.':
    '移除 `staticPodURL`；将清单放入只有 root 能写入的文件夹。',
};
export default translations;
