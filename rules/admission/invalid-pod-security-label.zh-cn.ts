import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Namespace "{0}" has the label {1}, which Pod Security does not know and ignores. It knows enforce, audit, warn, and each of them with -version.':
    '名字空间 "{0}" 带有标签 {1}，Pod 安全性准入不认识它，会将其忽略。可用的标签是 enforce、audit、warn，以及它们各自加上 -version 的形式。',
  'Namespace "{0}" names the Pod Security version "{1}", so the API server refuses it. Write latest, or a version such as v1.37.':
    '名字空间 "{0}" 指定了 Pod 安全性准入版本 "{1}"，因此会被 API 服务器拒绝。改为 latest，或 v1.37 这样的版本。',
  'Namespace "{0}" names the Pod Security level "{1}", so the API server refuses it. Write privileged, baseline or restricted.':
    '名字空间 "{0}" 指定了 Pod 安全性标准级别 "{1}"，因此会被 API 服务器拒绝。改为 privileged、baseline 或 restricted。',
  'Write {0}': '改为 {0}',
  'Pods that this level forbids are refused or reported from now on.':
    '该级别所禁止的 Pod 从此会被拒绝或报告。',
  'Pod Security label that is not valid': '无效的 Pod 安全性准入标签',
  'The API server refuses levels and versions that it does not know, and ignores labels that only look like those of Pod Security.':
    'API 服务器会拒绝它不认识的级别和版本，并忽略只是看起来像 Pod 安全性准入标签的标签。',
  'A misspelt label is no control: pods are admitted as if it were not there, and nobody notices.':
    '拼错的标签起不到任何管控作用：Pod 照样放行，如同没有这个标签，而且没有人会察觉。',
  'The namespace carries a label such as `pod-security.kubernetes.io/enforced: restricted`, and looks protected.':
    '名字空间带有 `pod-security.kubernetes.io/enforced: restricted` 之类的标签，看起来受到保护。',
  'Create a privileged pod there: it is admitted.': '在其中创建一个特权 Pod：它会被放行。',
  'Levels are privileged, baseline and restricted, in lower case; versions are latest or v1.N, with the v and without a patch version.':
    '级别为 privileged、baseline 和 restricted，均为小写；版本为 latest 或 v1.N，带 v，不带补丁版本号。',
};
export default translations;
