import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" is in {2}, which policies often exempt and whose Secrets control the cluster. Give it a namespace of its own.':
    '{0} "{1}" 位於 {2}，原則往往豁免該命名空間，而其中的 Secret 控制著叢集。為其設定專用的命名空間。',
  'Workload in a namespace of the system': '系統命名空間中的工作負載',
  'The namespaces of the system hold what runs the cluster. Admission policies and Pod Security usually exempt kube-system, and who may create pods there can use its service accounts, which often may do everything.':
    '系統命名空間存放著維持叢集運作的元件。許可原則和 Pod Security 通常豁免 kube-system，而凡能在其中建立 Pod 的人，都能使用其服務帳戶，這些帳戶往往可以做任何事。',
  'With the right to change this workload, start a privileged pod where no policy looks, or one with the service account of a controller, and take over the cluster.':
    '利用變更此工作負載的權限，在沒有原則檢查的地方啟動特權 Pod，或啟動使用某個控制器服務帳戶的 Pod，進而接管叢集。',
  'Get hold of whoever deploys the workload: its pipeline, or a role that may change it.':
    '控制部署該工作負載的一方：其管線，或可以變更它的角色。',
  'Let its pods run under a service account of the namespace that may do more, or be privileged: the policies of other namespaces do not hold here.':
    '讓其 Pod 使用該命名空間中權限更大的服務帳戶執行，或成為特權 Pod：其他命名空間的原則在這裡不生效。',
  'Use the account’s token against the API, or the node below.':
    '對 API 使用該帳戶的權杖，或利用其下的節點。',
  'Move the workload to a namespace of its own, with a Pod Security label. An agent of the nodes says what it is by `priorityClassName: system-node-critical`.':
    '把該工作負載移到帶有 Pod Security 標籤的專用命名空間。節點代理程式則用 `priorityClassName: system-node-critical` 表明自己的身分。',
};
export default translations;
