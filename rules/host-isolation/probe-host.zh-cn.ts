import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The {0} of container "{1}" lets the kubelet connect to {2} from the node’s network. Remove host: the pod itself is then asked.':
    '容器 "{1}" 的 {0} 会让 kubelet 从节点的网络连接 {2}。移除 host：kubelet 便会改为请求 Pod 自身。',
  'Remove host from the {0}': '从 {0} 移除 host',
  'The pod’s own address is asked then, and the program must listen there.':
    '此后 kubelet 请求的是 Pod 自身的地址，程序必须在该地址上监听。',
  'Host in a probe or lifecycle hook': '探针或生命周期回调中的 host',
  'The kubelet runs probes and hooks from the node’s network. With a `host` it connects to any address that the manifest names instead of to the pod.':
    'kubelet 从节点的网络执行探针和回调。设置了 `host` 之后，它连接的就不是 Pod，而是清单中写明的任意地址。',
  'Point probes at 127.0.0.1, at the cloud’s metadata service or at other networks and watch which ones succeed: a port scan and blind requests from the node, past every NetworkPolicy.':
    '让探针指向 127.0.0.1、云的元数据服务或其他网络，观察哪些会成功：这就是从节点发起的端口扫描和盲请求，绕过所有 NetworkPolicy。',
  'Remove `host`: the kubelet then asks the pod’s own address. To choose a virtual host, set a `Host` entry in `httpHeaders`.':
    '移除 `host`：kubelet 便会请求 Pod 自身的地址。若要选择虚拟主机，在 `httpHeaders` 中设置 `Host` 条目。',
};
export default translations;
