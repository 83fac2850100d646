import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} holds {1}: whoever reads the manifest has it, and so does its history. Revoke it and take the new one from a Secret.':
    '此处写有{1}（{0}）：凡能读到清单的人都能得到它，清单的历史记录中也会留有它。将其吊销，并从 Secret 获取新的。',
  '{0} holds a credential in the clear: whoever reads the manifest has it, and so does its history. Change it and take the new one from a Secret.':
    '此处写有明文凭据（{0}）：凡能读到清单的人都能得到它，清单的历史记录中也会留有它。将其更改，并从 Secret 获取新的。',
  'Variable "{0}" of container "{1}"': '容器 "{1}" 的变量 "{0}"',
  'An argument of container "{0}"': '容器 "{0}" 的参数',
  'Annotation {0}': '注解 {0}',
  'Key "{0}" of ConfigMap "{1}"': 'ConfigMap "{1}" 的键 "{0}"',
  'Credential in the manifest': '清单中的凭据',
  'A manifest is read by more people and programs than the cluster: it lies in version control, in pipelines and in copies. A credential that was written into it once stays in the history, also after it is taken out.':
    '能读到清单的人和程序比能接触集群的更多：它存在于版本控制、流水线和副本之中。凭据一旦写入其中，就会留在历史记录里，即使后来被删去也一样。',
  'Search the repository, its history and its forks for the shape of a token or for a name that ends in PASSWORD, and use what is found from anywhere, without touching the cluster first.':
    '在代码仓库及其历史和分叉中搜索形似令牌的内容或以 PASSWORD 结尾的名称，并从任何地方使用搜到的内容，而无需先接触集群。',
  'Clone the repository, or read the object with a role that may read pods or ConfigMaps but no Secrets.':
    '克隆代码仓库，或用可以读取 Pod 或 ConfigMap 但不能读取 Secret 的角色读取该对象。',
  'Search all commits for known shapes of tokens and for variables whose names say PASSWORD.':
    '在所有提交中搜索令牌的已知特征，以及名称中含有 PASSWORD 的变量。',
  'Try what is found against the service that it is for.': '对其所属的服务尝试搜到的凭据。',
  'From there on act as the workload: read its data, push images in its name, or use its cloud account.':
    '此后便以该工作负载的身份行事：读取其数据，以其名义推送镜像，或使用其云账号。',
  'Revoke the credential, for it is known. Put the new one into a Secret that is not in version control, or that is encrypted there (Sealed Secrets, SOPS) or fetched (External Secrets, the Secrets Store CSI driver), and mount it as a file.':
    '吊销该凭据，因为它已经泄露。把新凭据放入 Secret，该 Secret 不在版本控制之中，或在其中经过加密（Sealed Secrets、SOPS），或从外部获取（External Secrets、Secrets Store CSI 驱动程序），并以文件形式挂载。',
};
export default translations;
