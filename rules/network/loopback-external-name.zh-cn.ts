import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Service "{0}" sends who follows it to {1}: an ingress controller then opens its own private ports or its node’s. Name another host.':
    'Service "{0}" 把跟随它的程序引向 {1}：Ingress 控制器便会打开自己或其节点的私有端口。改用其他主机名。',
  'ExternalName that points back at its caller': '指回调用方自身的 ExternalName',
  'A Service of type ExternalName is a DNS alias. A proxy that follows one to `localhost` or to a link-local address connects to itself, or to the metadata service of its node, on behalf of whoever asks.':
    'ExternalName 类型的 Service 是 DNS 别名。如果代理跟随指向 `localhost` 或链路本地地址的别名，就会代替任意请求者连接到自己，或连接到所在节点的元数据服务。',
  'Publish the Service through an Ingress and ask the controller for it: it connects to its own administration port and passes you the answer, certificates and configuration included.':
    '通过 Ingress 发布该 Service，再向控制器请求它：控制器会连接到自己的管理端口，并把应答交给你，其中包括证书和配置。',
  'Create a Service of type ExternalName for `localhost`, with the port of the controller’s administration interface.':
    '为 `localhost` 创建一个 ExternalName 类型的 Service，使用控制器管理接口的端口。',
  'Create an Ingress or HTTPProxy that sends a host of yours to that Service.':
    '创建一个 Ingress 或 HTTPProxy，把你的某个主机名转发到该 Service。',
  'Ask for the host from outside: the controller asks itself and passes on the answer (CVE-2021-32783).':
    '从外部请求该主机名：控制器会请求自己，并传回应答（CVE-2021-32783）。',
  'Read secrets from it, or shut the controller down.': '从中读取机密，或关闭控制器。',
  'Name the host that is really meant. For a program in the same pod no Service is needed; for one in the cluster, let the Service select its pods.':
    '写明真正要用的主机名。对于同一 Pod 中的程序，无需 Service；对于集群中的程序，让 Service 选择其 Pod。',
};
export default translations;
