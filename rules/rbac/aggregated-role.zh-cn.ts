import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This label adds ClusterRole "{0}" to {1}: whoever has that role can now {2}. Remove the label or the rules.':
    '此标签把 ClusterRole "{0}" 并入 {1}：拥有该角色的人现在可以{2}。移除此标签或这些规则。',
  'Built-in role widened by aggregation': '内置角色因聚合而扩大',
  'The control plane adds the rules of every ClusterRole with this label to the built-in role. All who hold that role get them, and no binding shows it.':
    '控制平面会把每个带有此标签的 ClusterRole 的规则加入内置角色。所有拥有该角色的人都会得到这些规则，而任何绑定都不会显示这一点。',
  'Hold view or edit in one namespace, and have with the new rules what was never meant for it.':
    '在一个名字空间拥有 view 或 edit，便可借新规则得到本不该属于它的权限。',
  '`kubectl get clusterrole view -o yaml` shows the rules that came in.':
    '`kubectl get clusterrole view -o yaml` 会显示并入的规则。',
  'Use them with the view role that your account has.': '以账号所拥有的 view 角色使用这些规则。',
  'With Secrets or commands in pods, take over a mightier account.':
    '借助 Secret 或在 Pod 中运行的命令，接管权限更大的账号。',
  'Leave only reading the own resources in what is added to view, and what edit may do anyway in what is added to edit and admin.':
    '并入 view 的规则只保留对自有资源的读取；并入 edit 和 admin 的规则只保留 edit 本来就有的权限。',
};
export default translations;
