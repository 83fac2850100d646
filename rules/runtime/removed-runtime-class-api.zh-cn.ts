import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'RuntimeClass "{0}" is written in {1}, which clusters no longer serve: pods that name it are refused. Write node.k8s.io/v1.':
    'RuntimeClass "{0}" 以 {1} 编写，集群已不再提供该版本：引用它的 Pod 会被拒绝。改为 node.k8s.io/v1。',
  'Write node.k8s.io/v1': '改为 node.k8s.io/v1',
  'Write node.k8s.io/v1, with the handler beside metadata':
    '改为 node.k8s.io/v1，并将 handler 与 metadata 并列',
  'The handler’s name must be one that the nodes’ container runtime is configured with.':
    'handler 的名称必须是节点的容器运行时中已配置的名称。',
  'RuntimeClass in a removed API version': '使用已移除的 API 版本的 RuntimeClass',
  'Clusters no longer serve this API version, so the RuntimeClass is not created and the pods that name it are refused.':
    '集群已不再提供此 API 版本，因此不会创建该 RuntimeClass，引用它的 Pod 会被拒绝。',
  'The usual way out is to delete `runtimeClassName` from the pod. It then runs under runc, on the node’s own kernel, and every kernel bug that gVisor or Kata would have kept out works again.':
    '常见的应对办法是从 Pod 中删除 `runtimeClassName`。于是 Pod 改由 runc 运行，直接使用节点自身的内核，gVisor 或 Kata 原本能挡住的每个内核漏洞又都奏效了。',
  'Write `apiVersion: node.k8s.io/v1`, which is served since 1.20.':
    '改为 `apiVersion: node.k8s.io/v1`，该版本自 1.20 起提供。',
  'v1alpha1 is gone': 'v1alpha1 已移除',
  'v1beta1 is gone too': 'v1beta1 也已移除',
};
export default translations;
