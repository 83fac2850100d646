import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder can take the Pod Security label off, and the next pod may be privileged. Name the namespaces in resourceNames.':
    '持有者可以去掉 Pod 安全性准入的标签，下一个 Pod 就可以是特权 Pod。在 resourceNames 中写明名字空间。',
  'Namespaces may be changed': '可更改名字空间',
  'The level of Pod Security is a label of the namespace: who may change the namespace may lower it.':
    'Pod 安全性标准的级别是名字空间的标签：能更改名字空间的人就能降低级别。',
  'Set pod-security.kubernetes.io/enforce to privileged and start a pod that is privileged.':
    '将 pod-security.kubernetes.io/enforce 设为 privileged，并启动特权 Pod。',
  'Start a pod with `hostPID` and a privileged container in it.':
    '在其中启动使用 `hostPID` 和特权容器的 Pod。',
  'Create namespaces by the tool that installs them, and allow operators only to read them.':
    '由安装工具创建名字空间，只允许 Operator 读取它们。',
};
export default translations;
