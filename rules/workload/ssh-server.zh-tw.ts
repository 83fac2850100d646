import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" offers SSH: a way in past the API server, its access rules and its audit log. Remove it; use kubectl exec or kubectl debug.':
    '容器 "{0}" 提供 SSH：這個入口繞過了 API 伺服器及其存取規則和稽核記錄。將其移除；改用 kubectl exec 或 kubectl debug。',
  'SSH server in a container': '容器中的 SSH 伺服器',
  'Who may enter a pod is decided by the API server and written to its audit log. An SSH server in the container asks neither.':
    '誰可以進入 Pod 由 API 伺服器決定，並寫入其稽核記錄。容器中的 SSH 伺服器則繞過這兩者。',
  'It is no way to the node by itself, but one that stays: a key in authorized_keys or a weak password lets an intruder come back into the container.':
    '它本身不是通往節點的途徑，卻是一個長期存在的入口：authorized_keys 中的金鑰或弱密碼能讓入侵者再次回到容器。',
  'Remove the server and its port, and use `kubectl exec` or `kubectl debug`. A Git service that speaks SSH is an exception: suppress the finding there.':
    '移除該伺服器及其連接埠，改用 `kubectl exec` 或 `kubectl debug`。提供 SSH 的 Git 服務是例外：在那裡忽略該檢查結果。',
};
export default translations;
