import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'they hold passwords, keys and tokens of other accounts. Name the ones that are needed in resourceNames.':
    'Secret 存有密码、密钥和其他账号的令牌。在 resourceNames 中写明所需的 Secret。',
  'Secrets may be read': '可读取 Secret',
  'Secrets hold the tokens, keys and passwords of everything else in reach. Listing shows the contents just as reading does.':
    'Secret 存有可及范围内其他一切的令牌、密钥和密码。列举与读取一样会显示其内容。',
  'Read the token of a mightier account or the kubeconfig of an operator, and create a privileged pod as that.':
    '读取权限更大的账号的令牌或 Operator 的 kubeconfig，并以其身份创建特权 Pod。',
  '`kubectl get secrets -A -o yaml` with the token of the pod.':
    '用 Pod 的令牌运行 `kubectl get secrets -A -o yaml`。',
  'Look for type kubernetes.io/service-account-token, kubeconfigs and cloud credentials.':
    '寻找类型为 kubernetes.io/service-account-token 的 Secret、kubeconfig 和云凭据。',
  'Use the mightiest to create a privileged pod or to reach the node.':
    '用其中权限最大者创建特权 Pod，或进入节点。',
  'Allow `get` on the Secrets that are needed, by `resourceNames`, in a Role of their namespace.':
    '在所需 Secret 所在名字空间的 Role 中，用 `resourceNames` 只允许对它们执行 `get`。',
};
export default translations;
