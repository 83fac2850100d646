import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This label adds ClusterRole "{0}" to {1}: whoever has that role can now {2}. Remove the label or the rules.':
    '此標籤把 ClusterRole "{0}" 併入 {1}：擁有該角色的人現在可以{2}。移除此標籤或這些規則。',
  'Built-in role widened by aggregation': '內建角色因彙總而擴大',
  'The control plane adds the rules of every ClusterRole with this label to the built-in role. All who hold that role get them, and no binding shows it.':
    '控制平面會把每個帶有此標籤的 ClusterRole 的規則加入內建角色。所有擁有該角色的人都會得到這些規則，而任何繫結都不會顯示這一點。',
  'Hold view or edit in one namespace, and have with the new rules what was never meant for it.':
    '在一個命名空間擁有 view 或 edit，便可藉新規則得到本不該屬於它的權限。',
  '`kubectl get clusterrole view -o yaml` shows the rules that came in.':
    '`kubectl get clusterrole view -o yaml` 會顯示併入的規則。',
  'Use them with the view role that your account has.': '以帳戶所擁有的 view 角色使用這些規則。',
  'With Secrets or commands in pods, take over a mightier account.':
    '藉由 Secret 或在 Pod 中執行的命令，接管權限更大的帳戶。',
  'Leave only reading the own resources in what is added to view, and what edit may do anyway in what is added to edit and admin.':
    '併入 view 的規則只保留對自有資源的讀取；併入 edit 和 admin 的規則只保留 edit 本來就有的權限。',
};
export default translations;
