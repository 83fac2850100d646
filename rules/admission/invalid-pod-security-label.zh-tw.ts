import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Namespace "{0}" has the label {1}, which Pod Security does not know and ignores. It knows enforce, audit, warn, and each of them with -version.':
    '命名空間 "{0}" 帶有標籤 {1}，Pod Security 不認得它，會將其忽略。可用的標籤是 enforce、audit、warn，以及它們各自加上 -version 的形式。',
  'Namespace "{0}" names the Pod Security version "{1}", so the API server refuses it. Write latest, or a version such as v1.37.':
    '命名空間 "{0}" 指定了 Pod Security 版本 "{1}"，因此會被 API 伺服器拒絕。改為 latest，或 v1.37 這樣的版本。',
  'Namespace "{0}" names the Pod Security level "{1}", so the API server refuses it. Write privileged, baseline or restricted.':
    '命名空間 "{0}" 指定了 Pod Security 等級 "{1}"，因此會被 API 伺服器拒絕。改為 privileged、baseline 或 restricted。',
  'Write {0}': '改為 {0}',
  'Pods that this level forbids are refused or reported from now on.':
    '此等級所禁止的 Pod 從此會被拒絕或回報。',
  'Pod Security label that is not valid': '無效的 Pod Security 標籤',
  'The API server refuses levels and versions that it does not know, and ignores labels that only look like those of Pod Security.':
    'API 伺服器會拒絕它不認得的等級和版本，並忽略只是看起來像 Pod Security 標籤的標籤。',
  'A misspelt label is no control: pods are admitted as if it were not there, and nobody notices.':
    '拼錯的標籤起不了任何管控作用：Pod 照樣放行，如同沒有這個標籤，而且沒有人會察覺。',
  'The namespace carries a label such as `pod-security.kubernetes.io/enforced: restricted`, and looks protected.':
    '命名空間帶有 `pod-security.kubernetes.io/enforced: restricted` 之類的標籤，看起來受到保護。',
  'Create a privileged pod there: it is admitted.': '在其中建立一個特權 Pod：它會被放行。',
  'Levels are privileged, baseline and restricted, in lower case; versions are latest or v1.N, with the v and without a patch version.':
    '等級為 privileged、baseline 和 restricted，皆為小寫；版本為 latest 或 v1.N，帶 v，不帶修補版本號。',
};
export default translations;
