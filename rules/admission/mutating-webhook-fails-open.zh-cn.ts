import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Webhook "{0}" leaves pods as they are while it does not answer, so what it adds, such as a proxy or a profile, is missing. Set failurePolicy to Fail.':
    'Webhook "{0}" 没有应答时，Pod 会原样放行，缺少它本该添加的代理或配置文件等内容。将 failurePolicy 设为 Fail。',
  'Set failurePolicy to Fail': '将 failurePolicy 设为 Fail',
  'While the webhook is down no pod is created, its own included.':
    'Webhook 停止工作期间，任何 Pod 都无法创建，包括它自己的 Pod。',
  'Mutating webhook that leaves pods as they are when it fails':
    '失败时让 Pod 原样放行的变更性 Webhook',
  'Mutating webhooks add what others rely on: proxies, seccomp profiles, dropped capabilities. With Ignore a pod that is created meanwhile runs without.':
    '变更性 Webhook 会添加其他环节所依赖的内容：代理、seccomp 配置文件、放弃的权能。使用 Ignore 时，Webhook 失败期间创建的 Pod 运行时就没有这些内容。',
  'Create a pod while the webhook does not answer, and run it without the proxy or profile that it would have got.':
    '在 Webhook 没有应答时创建 Pod，使其在缺少本应添加的代理或配置文件的情况下运行。',
  'Set `failurePolicy` to Fail, or check the result with a validating policy.':
    '将 `failurePolicy` 设为 Fail，或用验证策略检查结果。',
};
export default translations;
