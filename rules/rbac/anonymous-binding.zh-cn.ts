import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" gives role "{2}" to {3}: everyone who reaches the API server has it, without credentials. Bind accounts by name.':
    '{0} "{1}" 把角色 "{2}" 授予 {3}：任何能访问 API 服务器的人无需凭据即可拥有它。改为按名称绑定账号。',
  'Binding to callers without credentials': '绑定到无凭据的调用者',
  'Requests without credentials count as system:anonymous and system:unauthenticated. A role bound to them is open to whoever reaches the API server.':
    '不带凭据的请求被视为 system:anonymous 和 system:unauthenticated。绑定到它们的角色对任何能访问 API 服务器的人开放。',
  'From any pod, or from outside when the API server is exposed: call the API without a token.':
    '从任意 Pod 中，或在 API 服务器对外暴露时从外部：不带令牌调用 API。',
  '`curl -k https://$API/api/v1/...` without a token.':
    '不带令牌运行 `curl -k https://$API/api/v1/...`。',
  'Use what the role allows: Secrets, pods, commands in pods.':
    '使用该角色允许的一切：Secret、Pod、在 Pod 中运行命令。',
  'Create a privileged pod and enter the node.': '创建特权 Pod，进入节点。',
  'Bind accounts by name. Leave discovery to the roles that Kubernetes itself binds.':
    '按名称绑定账号。API 发现交由 Kubernetes 自身绑定的角色负责。',
};
export default translations;
