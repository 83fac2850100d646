import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Webhook "{0}" lets every pod pass while it does not answer: who overloads it, or waits for its restart, gets around the policy. Set failurePolicy to Fail.':
    'Webhook "{0}" 没有应答时会放行所有 Pod：谁让它过载，或等它重启，谁就能绕过策略。将 failurePolicy 设为 Fail。',
  'Policy webhook that lets pods pass when it fails': '失败时放行 Pod 的策略 Webhook',
  'With failurePolicy Ignore the API server admits what the webhook could not be asked about.':
    'failurePolicy 为 Ignore 时，凡是无法询问 Webhook 的内容，API 服务器都会放行。',
  'Wait until the webhook’s pod restarts, or overload it, and create the privileged pod then.':
    '等到 Webhook 的 Pod 重启，或使其过载，然后趁机创建特权 Pod。',
  'Send the webhook more or larger requests than it can answer within its timeout, or wait for its rollout.':
    '向 Webhook 发送更多或更大的请求，使其无法在超时时间内应答，或等待它的下一次上线。',
  'Meanwhile, create a pod that its policy forbids: the API server admits it.':
    '趁此期间创建一个其策略所禁止的 Pod：API 服务器会放行。',
  'Set `failurePolicy` to Fail, run several replicas, and leave out the webhook’s own namespace by `kubernetes.io/metadata.name` so that it can start.':
    '将 `failurePolicy` 设为 Fail，运行多个副本，并通过 `kubernetes.io/metadata.name` 排除 Webhook 自身的名字空间，使其能够启动。',
};
export default translations;
