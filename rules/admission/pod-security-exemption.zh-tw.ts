import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Pods that "{0}" creates pass every Pod Security check: a controller creates them for whoever may create its workload. Remove the exemption.':
    '"{0}" 建立的 Pod 能通過所有 Pod Security 檢查：控制器會替任何能建立其工作負載的人建立 Pod。移除此豁免。',
  'Pods that the user "{0}" creates pass every Pod Security check: with these credentials the nodes are open. Remove the exemption.':
    '使用者 "{0}" 建立的 Pod 能通過所有 Pod Security 檢查：拿到這些認證資訊，節點就門戶大開。移除此豁免。',
  'Every pod that names the RuntimeClass "{0}" passes all Pod Security checks, and everybody may name it. Remove the exemption.':
    '所有指定 RuntimeClass "{0}" 的 Pod 都能通過全部 Pod Security 檢查，而任何人都可以指定它。移除此豁免。',
  'Pods in the namespace "{0}" pass every Pod Security check: who may create pods there owns the nodes. Label the namespace instead, where everybody sees it.':
    '命名空間 "{0}" 中的 Pod 能通過所有 Pod Security 檢查：誰能在其中建立 Pod，誰就掌控節點。改為給命名空間加上標籤，讓所有人都能看到。',
  'Remove the exemption of {0}': '移除對 {0} 的豁免',
  'Privileged pods that rely on the exemption are refused.': '仰賴此豁免的特權 Pod 會被拒絕。',
  'Exemption from Pod Security': 'Pod Security 豁免',
  'What is exempt passes every check, silently and in all modes: nothing is refused, warned of or audited.':
    '獲豁免的物件在所有模式下都會無聲無息地通過每項檢查：不拒絕、不警告，也不記入稽核記錄。',
  'Name the exempt RuntimeClass in a pod, or create a Deployment whose controller is exempt, and be admitted with `privileged: true`.':
    '在 Pod 中指定獲豁免的 RuntimeClass，或建立其控制器獲豁免的 Deployment，即可帶著 `privileged: true` 被放行。',
  'Read or guess what is exempt: a RuntimeClass in use, a controller’s service account.':
    '查出或猜出豁免對象：某個使用中的 RuntimeClass，或某個控制器的服務帳戶。',
  'Create a workload that falls under it, with a privileged container.':
    '建立一個屬於豁免範圍、帶有特權容器的工作負載。',
  'Remove the exemption. Label namespaces that need more instead; the label is seen where the namespace is.':
    '移除豁免。改為給需要更多權限的命名空間加上標籤；標籤就在命名空間上，一目了然。',
};
export default translations;
