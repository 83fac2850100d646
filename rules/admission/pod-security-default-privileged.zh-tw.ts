import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Namespaces without labels admit privileged pods, because no level is enforced by default. Set defaults.enforce to baseline.':
    '沒有標籤的命名空間會放行特權 Pod，因為預設不強制執行任何等級。將 defaults.enforce 設為 baseline。',
  'Namespaces without labels admit privileged pods, because privileged is the default. Set defaults.enforce to baseline.':
    '沒有標籤的命名空間會放行特權 Pod，因為預設等級是 privileged。將 defaults.enforce 設為 baseline。',
  'Enforce baseline by default': '預設強制執行 baseline',
  'Privileged pods are refused in namespaces that have no label for them.':
    '在沒有相應標籤的命名空間中，特權 Pod 會被拒絕。',
  'Cluster that admits privileged pods by default': '預設放行特權 Pod 的叢集',
  'The default counts for every namespace without labels, new ones included.':
    '此預設值適用於所有沒有標籤的命名空間，包括新建的命名空間。',
  'Create or use a namespace without labels, and a privileged pod in it.':
    '建立或使用一個沒有標籤的命名空間，並在其中建立特權 Pod。',
  'Find a namespace without Pod Security labels, or create one.':
    '找到或建立一個沒有 Pod Security 標籤的命名空間。',
  'Leave to the node.': '逃逸到節點。',
  'Set `defaults.enforce` to baseline, and label the namespaces that need more.':
    '將 `defaults.enforce` 設為 baseline，並為需要更多權限的命名空間加上標籤。',
};
export default translations;
