import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder sees every new object and can change it or wave it through. Name its own configurations in resourceNames.':
    '持有者能看到每個新物件，並可加以變更或放行。在 resourceNames 中寫明它自己的組態。',
  'Admission may be reconfigured': '可重新設定許可控制',
  'Admission webhooks and policies see each object that is created, Secrets included, and may change it. An APIService takes over a whole API group.':
    '許可 Webhook 和原則能看到所建立的每個物件，包括 Secret，並可加以變更。APIService 可以接管整個 API 群組。',
  'Register a webhook that makes the next pod of every namespace privileged or adds a container to it; or let the webhook that enforces the policies fail open.':
    '註冊一個 Webhook，使每個命名空間的下一個 Pod 成為特權 Pod 或為它加入容器；或者讓執行原則的 Webhook 在失敗時放行。',
  'Create a MutatingWebhookConfiguration for pods that points to a server of your own.':
    '建立針對 Pod 的 MutatingWebhookConfiguration，指向你自己的伺服器。',
  'Answer each review with a patch that adds a privileged container with hostPID.':
    '對每次審查都以 patch 回應，加入帶有 hostPID 的特權容器。',
  'Wait for the next rollout of anything: its pod opens a shell on its node.':
    '等待任何工作負載的下一次部署：它的 Pod 會在其節點上開啟 shell。',
  'Let the installer create the configuration, and allow the operator only get, update and patch on its own one by `resourceNames`.':
    '由安裝程式建立組態；只允許 Operator 對 `resourceNames` 中它自己的組態執行 get、update 和 patch。',
};
export default translations;
