import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'RuntimeClass "{0}" is written in {1}, which clusters no longer serve: pods that name it are refused. Write node.k8s.io/v1.':
    'RuntimeClass "{0}" 以 {1} 撰寫，叢集已不再提供該版本：指定此 RuntimeClass 的 Pod 會被拒絕。改為 node.k8s.io/v1。',
  'Write node.k8s.io/v1': '改為 node.k8s.io/v1',
  'Write node.k8s.io/v1, with the handler beside metadata':
    '改為 node.k8s.io/v1，並將 handler 與 metadata 並列',
  'The handler’s name must be one that the nodes’ container runtime is configured with.':
    'handler 的名稱必須是節點的容器執行階段中已設定的名稱。',
  'RuntimeClass in a removed API version': '使用已移除的 API 版本的 RuntimeClass',
  'Clusters no longer serve this API version, so the RuntimeClass is not created and the pods that name it are refused.':
    '叢集已不再提供此 API 版本，因此不會建立該 RuntimeClass，指定它的 Pod 會被拒絕。',
  'The usual way out is to delete `runtimeClassName` from the pod. It then runs under runc, on the node’s own kernel, and every kernel bug that gVisor or Kata would have kept out works again.':
    '常見的應對辦法是從 Pod 中刪除 `runtimeClassName`。於是 Pod 改由 runc 執行，直接使用節點自身的核心，gVisor 或 Kata 原本能擋住的每個核心漏洞又都奏效了。',
  'Write `apiVersion: node.k8s.io/v1`, which is served since 1.20.':
    '改為 `apiVersion: node.k8s.io/v1`，該版本自 1.20 起提供。',
  'v1alpha1 is gone': 'v1alpha1 已移除',
  'v1beta1 is gone too': 'v1beta1 也已移除',
};
export default translations;
