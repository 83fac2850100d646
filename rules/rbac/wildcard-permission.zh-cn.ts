import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} allows everything: whoever holds it is as good as root on the nodes. List the verbs and resources that are needed.':
    '{0} 允许一切：持有它的人等同于节点上的 root。列出所需的动词和资源。',
  '{0} allows {1} on {2}: a holder can {3}. List what is needed instead of *.':
    '{0} 允许对 {2} 执行 {1}：持有者可以{3}。列出所需的权限，不要用 *。',
  'Wildcard that allows a takeover': '允许接管的通配符',
  'A * in a role allows verbs and resources that nobody thought of: reading Secrets, running commands in pods, handing out roles.':
    '角色中的 * 会允许无人想到的动词和资源：读取 Secret、在 Pod 中运行命令、授出角色。',
  'Use what the wildcard includes: `nodes/proxy` and `pods/exec` are resources, `escalate`, `bind` and `impersonate` are verbs.':
    '使用通配符所包含的内容：`nodes/proxy` 和 `pods/exec` 是资源，`escalate`、`bind` 和 `impersonate` 是动词。',
  '`kubectl auth can-i --list` with the token shows the wildcard.':
    '用该令牌运行 `kubectl auth can-i --list`，会显示通配符。',
  'Impersonate system:masters, or read a mightier token from a Secret.':
    '伪装成 system:masters 的成员，或从 Secret 中读取权限更大的令牌。',
  'Create a privileged pod with hostPID on the node of your choice and enter the node.':
    '在自选的节点上创建使用 hostPID 的特权 Pod，进入节点。',
  'List the verbs and resources that are needed. `kubectl auth can-i --list` shows what an account holds.':
    '列出所需的动词和资源。`kubectl auth can-i --list` 会显示账号所拥有的权限。',
};
export default translations;
