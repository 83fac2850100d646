import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Webhook "{0}" is asked about pods by their own labels, and whoever creates a pod chooses them: leaving one out gets around the policy. Remove objectSelector.':
    '是否就 Pod 询问 Webhook "{0}"，取决于 Pod 自身的标签，而标签由创建 Pod 的人选择：少写一个标签就能绕过策略。移除 objectSelector。',
  'Webhook "{0}" leaves out namespaces by the label {1}: who may label a namespace switches the policy off there. Select by kubernetes.io/metadata.name.':
    'Webhook "{0}" 按标签 {1} 排除名字空间：谁能为名字空间添加标签，谁就能在其中关闭策略。改用 kubernetes.io/metadata.name 选择。',
  'Policy webhook that labels switch off': '标签可以关闭的策略 Webhook',
  'A policy that is only asked about objects or namespaces with certain labels is in the hands of those who set the labels. Whoever creates a pod sets its labels.':
    '如果策略只检查带有特定标签的对象或名字空间，它就掌握在设置标签的人手中。Pod 的标签由创建 Pod 的人设置。',
  'Create the pod without the label, or label the namespace as one to ignore, and the policy is not asked.':
    '创建不带该标签的 Pod，或为名字空间加上会被忽略的标签，策略就不会被询问。',
  'Read the webhook’s selectors: `kubectl get validatingwebhookconfigurations -o yaml`.':
    '读取 Webhook 的选择算符：`kubectl get validatingwebhookconfigurations -o yaml`。',
  'Create a privileged pod whose labels the selector does not match: the webhook is not asked.':
    '创建一个标签不被选择算符匹配的特权 Pod：不会询问 Webhook。',
  'Remove `objectSelector` from policies. Leave out namespaces by `kubernetes.io/metadata.name`, which the API server sets itself.':
    '从策略中移除 `objectSelector`。通过 `kubernetes.io/metadata.name` 排除名字空间，该标签由 API 服务器自行设置。',
};
export default translations;
