import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Namespace "{0}" enforces no Pod Security level, so it admits privileged pods unless the cluster’s default forbids them. Label it pod-security.kubernetes.io/enforce.':
    '名字空间 "{0}" 没有强制执行任何 Pod 安全性标准级别，除非集群的默认设置禁止，否则会放行特权 Pod。为其添加标签 pod-security.kubernetes.io/enforce。',
  'Warn of and audit pods that restricted forbids':
    '对 restricted 所禁止的 Pod 发出警告并记入审计日志',
  'Pods of this namespace that use the host’s namespaces, paths or privileges are refused.':
    '该名字空间中使用主机名字空间、主机路径或主机特权的 Pod 会被拒绝。',
  'Namespace without Pod Security': '没有 Pod 安全性准入的名字空间',
  'Without a label the cluster’s default decides, and Kubernetes’ own default is privileged: every pod is admitted.':
    '没有标签时由集群的默认设置决定，而 Kubernetes 自身的默认值是 privileged：所有 Pod 都会放行。',
  'Get credentials that may create pods in the namespace, such as those of a CI job.':
    '获取能在该名字空间中创建 Pod 的凭据，例如某个 CI 作业的凭据。',
  'Label the namespace `pod-security.kubernetes.io/enforce: baseline` or restricted. To see first what would be refused, set warn and audit; they refuse nothing.':
    '为名字空间添加标签 `pod-security.kubernetes.io/enforce: baseline`，或使用 restricted。若想先了解哪些 Pod 会被拒绝，设置 warn 和 audit；它们不会拒绝任何 Pod。',
};
export default translations;
