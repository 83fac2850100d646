import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Namespaces without labels admit privileged pods, because no level is enforced by default. Set defaults.enforce to baseline.':
    '没有标签的名字空间会放行特权 Pod，因为默认不强制执行任何级别。将 defaults.enforce 设为 baseline。',
  'Namespaces without labels admit privileged pods, because privileged is the default. Set defaults.enforce to baseline.':
    '没有标签的名字空间会放行特权 Pod，因为默认级别是 privileged。将 defaults.enforce 设为 baseline。',
  'Enforce baseline by default': '默认强制执行 baseline',
  'Privileged pods are refused in namespaces that have no label for them.':
    '在没有相应标签的名字空间中，特权 Pod 会被拒绝。',
  'Cluster that admits privileged pods by default': '默认放行特权 Pod 的集群',
  'The default counts for every namespace without labels, new ones included.':
    '该默认值适用于所有没有标签的名字空间，包括新建的名字空间。',
  'Create or use a namespace without labels, and a privileged pod in it.':
    '创建或使用一个没有标签的名字空间，并在其中创建特权 Pod。',
  'Find a namespace without Pod Security labels, or create one.':
    '找到或创建一个没有 Pod 安全性准入标签的名字空间。',
  'Leave to the node.': '逃逸到节点。',
  'Set `defaults.enforce` to baseline, and label the namespaces that need more.':
    '将 `defaults.enforce` 设为 baseline，并为需要更多权限的名字空间添加标签。',
};
export default translations;
