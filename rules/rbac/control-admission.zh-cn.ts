import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder sees every new object and can change it or wave it through. Name its own configurations in resourceNames.':
    '持有者能看到每个新对象，并可将其更改或放行。在 resourceNames 中写明它自己的配置。',
  'Admission may be reconfigured': '可重新配置准入',
  'Admission webhooks and policies see each object that is created, Secrets included, and may change it. An APIService takes over a whole API group.':
    '准入 Webhook 和策略能看到所创建的每个对象，包括 Secret，并可更改它。APIService 可以接管整个 API 组。',
  'Register a webhook that makes the next pod of every namespace privileged or adds a container to it; or let the webhook that enforces the policies fail open.':
    '注册一个 Webhook，使每个名字空间的下一个 Pod 成为特权 Pod 或给它添加容器；或者让执行策略的 Webhook 在失败时放行。',
  'Create a MutatingWebhookConfiguration for pods that points to a server of your own.':
    '创建针对 Pod 的 MutatingWebhookConfiguration，指向你自己的服务器。',
  'Answer each review with a patch that adds a privileged container with hostPID.':
    '对每次审查都以补丁应答，添加带有 hostPID 的特权容器。',
  'Wait for the next rollout of anything: its pod opens a shell on its node.':
    '等待任何工作负载的下一次上线：它的 Pod 会在其节点上打开 shell。',
  'Let the installer create the configuration, and allow the operator only get, update and patch on its own one by `resourceNames`.':
    '由安装程序创建配置；只允许 Operator 对 `resourceNames` 中它自己的配置执行 get、update 和 patch。',
};
export default translations;
