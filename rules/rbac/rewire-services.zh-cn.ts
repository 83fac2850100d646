import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'redirect traffic': '重定向流量',
  'a holder can send others’ traffic to itself or open closed ways. Allow it only in the namespaces that need it.':
    '持有者可以把他人的流量引向自己，或打开已关闭的通路。只在需要此权限的名字空间允许。',
  'Traffic may be redirected': '可重定向流量',
  'Endpoints, Services and Ingresses decide where traffic goes, NetworkPolicies what may pass.':
    'Endpoints、Service 和 Ingress 决定流量去往何处，NetworkPolicy 决定哪些流量可以通过。',
  'Point a Service’s endpoints to a pod of your own, or claim an address by externalIPs, and read what others send.':
    '把 Service 的端点指向自己的 Pod，或用 externalIPs 占用某个地址，读取他人发送的内容。',
  'Create a Service with `externalIPs` of an address that others use (CVE-2020-8554).':
    '创建 Service，其 `externalIPs` 为他人使用的地址（CVE-2020-8554）。',
  'Traffic of pods to that address comes to your pod.': '各 Pod 发往该地址的流量会来到你的 Pod。',
  'Take the tokens and passwords in it.': '取走其中的令牌和密码。',
  'Limit it to a Role of one namespace. Controllers of Services need it in the whole cluster.':
    '将其限制在单个名字空间的 Role 中。Service 的控制器需要在整个集群拥有此权限。',
};
export default translations;
