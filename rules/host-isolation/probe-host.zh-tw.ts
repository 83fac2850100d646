import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The {0} of container "{1}" lets the kubelet connect to {2} from the node’s network. Remove host: the pod itself is then asked.':
    '容器 "{1}" 的 {0} 會讓 kubelet 從節點的網路連線到 {2}。移除 host：kubelet 便會改為向 Pod 自身提出要求。',
  'Remove host from the {0}': '從 {0} 移除 host',
  'The pod’s own address is asked then, and the program must listen there.':
    '此後 kubelet 會向 Pod 自身的位址提出要求，程式必須在該位址上接聽。',
  'Host in a probe or lifecycle hook': '探查或生命週期掛鉤中的 host',
  'The kubelet runs probes and hooks from the node’s network. With a `host` it connects to any address that the manifest names instead of to the pod.':
    'kubelet 從節點的網路執行探查和掛鉤。設定了 `host` 之後，它連線的對象就不是 Pod，而是資訊清單中寫明的任意位址。',
  'Point probes at 127.0.0.1, at the cloud’s metadata service or at other networks and watch which ones succeed: a port scan and blind requests from the node, past every NetworkPolicy.':
    '讓探查指向 127.0.0.1、雲端的中繼資料服務或其他網路，觀察哪些會成功：這就是從節點發起的連接埠掃描和看不到回應的要求，繞過所有 NetworkPolicy。',
  'Remove `host`: the kubelet then asks the pod’s own address. To choose a virtual host, set a `Host` entry in `httpHeaders`.':
    '移除 `host`：kubelet 便會向 Pod 自身的位址提出要求。若要選擇虛擬主機，在 `httpHeaders` 中設定 `Host` 項目。',
};
export default translations;
