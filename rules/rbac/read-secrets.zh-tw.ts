import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'they hold passwords, keys and tokens of other accounts. Name the ones that are needed in resourceNames.':
    'Secret 存有密碼、金鑰和其他帳戶的權杖。在 resourceNames 中寫明所需的 Secret。',
  'Secrets may be read': '可讀取 Secret',
  'Secrets hold the tokens, keys and passwords of everything else in reach. Listing shows the contents just as reading does.':
    'Secret 存有可及範圍內其他一切的權杖、金鑰和密碼。列舉與讀取一樣會顯示其內容。',
  'Read the token of a mightier account or the kubeconfig of an operator, and create a privileged pod as that.':
    '讀取權限更大的帳戶的權杖或 Operator 的 kubeconfig，並以其身分建立特權 Pod。',
  '`kubectl get secrets -A -o yaml` with the token of the pod.':
    '用 Pod 的權杖執行 `kubectl get secrets -A -o yaml`。',
  'Look for type kubernetes.io/service-account-token, kubeconfigs and cloud credentials.':
    '尋找類型為 kubernetes.io/service-account-token 的 Secret、kubeconfig 和雲端認證資訊。',
  'Use the mightiest to create a privileged pod or to reach the node.':
    '用其中權限最大者建立特權 Pod，或進入節點。',
  'Allow `get` on the Secrets that are needed, by `resourceNames`, in a Role of their namespace.':
    '在所需 Secret 所在命名空間的 Role 中，用 `resourceNames` 只允許對它們執行 `get`。',
};
export default translations;
