import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" gives role "{2}" to {3}: everyone who reaches the API server has it, without credentials. Bind accounts by name.':
    '{0} "{1}" 把角色 "{2}" 授予 {3}：任何能連線到 API 伺服器的人無須認證資訊即可擁有它。改為依名稱繫結帳戶。',
  'Binding to callers without credentials': '繫結至未附認證資訊的呼叫者',
  'Requests without credentials count as system:anonymous and system:unauthenticated. A role bound to them is open to whoever reaches the API server.':
    '不帶認證資訊的要求視為 system:anonymous 和 system:unauthenticated。繫結至它們的角色對任何能連線到 API 伺服器的人開放。',
  'From any pod, or from outside when the API server is exposed: call the API without a token.':
    '從任意 Pod 中，或在 API 伺服器對外公開時從外部：不帶權杖呼叫 API。',
  '`curl -k https://$API/api/v1/...` without a token.':
    '不帶權杖執行 `curl -k https://$API/api/v1/...`。',
  'Use what the role allows: Secrets, pods, commands in pods.':
    '使用該角色允許的一切：Secret、Pod、在 Pod 中執行命令。',
  'Create a privileged pod and enter the node.': '建立特權 Pod，進入節點。',
  'Bind accounts by name. Leave discovery to the roles that Kubernetes itself binds.':
    '依名稱繫結帳戶。API 探索交由 Kubernetes 自身繫結的角色負責。',
};
export default translations;
