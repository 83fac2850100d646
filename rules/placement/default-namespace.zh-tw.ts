import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" is in the namespace default, where whatever names no namespace ends up, with one set of rights for all. Give it its own.':
    '{0} "{1}" 位於命名空間 default，凡未指明命名空間的物件都會歸入其中，共用同一套權限。為其設定專用的命名空間。',
  'Workload in the default namespace': '預設命名空間中的工作負載',
  'Roles, quotas, NetworkPolicies and the Pod Security level hold for a namespace. In `default` unrelated workloads share them, so none of them can be strict, and often nobody has set any.':
    '角色、配額、NetworkPolicy 和 Pod Security 等級都以命名空間為單位生效。在 `default` 中，互不相關的工作負載共用這些設定，因此沒有一項能夠嚴格，而且往往沒有人設定過其中任何一項。',
  'From a pod that was broken into, use what its neighbours in `default` were granted: their Secrets can be mounted, and their service accounts used, by whoever may create a pod there.':
    '從被攻破的 Pod，利用授予 `default` 中相鄰工作負載的一切：凡能在那裡建立 Pod 的人，都能掛載它們的 Secret，使用它們的服務帳戶。',
  'Create a namespace for the workload, with labels for Pod Security, and write it into `metadata.namespace`.':
    '為該工作負載建立帶有 Pod Security 標籤的命名空間，並寫入 `metadata.namespace`。',
};
export default translations;
