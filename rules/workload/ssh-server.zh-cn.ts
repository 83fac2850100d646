import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" offers SSH: a way in past the API server, its access rules and its audit log. Remove it; use kubectl exec or kubectl debug.':
    '容器 "{0}" 提供 SSH：这个入口绕过了 API 服务器及其访问规则和审计日志。将其移除；改用 kubectl exec 或 kubectl debug。',
  'SSH server in a container': '容器中的 SSH 服务器',
  'Who may enter a pod is decided by the API server and written to its audit log. An SSH server in the container asks neither.':
    '谁可以进入 Pod 由 API 服务器决定，并写入其审计日志。容器中的 SSH 服务器则绕过这两者。',
  'It is no way to the node by itself, but one that stays: a key in authorized_keys or a weak password lets an intruder come back into the container.':
    '它本身不是通向节点的途径，却是一个长期存在的入口：authorized_keys 中的密钥或弱密码能让入侵者再次回到容器。',
  'Remove the server and its port, and use `kubectl exec` or `kubectl debug`. A Git service that speaks SSH is an exception: suppress the finding there.':
    '移除该服务器及其端口，改用 `kubectl exec` 或 `kubectl debug`。提供 SSH 的 Git 服务是例外：在那里抑制该检查结果。',
};
export default translations;
