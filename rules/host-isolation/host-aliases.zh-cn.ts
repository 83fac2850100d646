import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'hostAliases overrides DNS in the pod: whoever talks to these names reaches the addresses given here, without any notice. Check that each is meant.':
    'hostAliases 会覆盖 Pod 中的 DNS：与这些名称通信的程序会在毫无察觉的情况下连到此处给出的地址。逐一确认这些条目都是有意为之。',
  'Names redirected in /etc/hosts': '在 /etc/hosts 中重定向的名称',
  'The kubelet writes hostAliases into the pod’s /etc/hosts, which is asked before DNS. The usual reason is harmless; the same entry can also send a trusted name to another machine.':
    'kubelet 会把 hostAliases 写入 Pod 的 /etc/hosts，而该文件先于 DNS 被查询。这样做通常并无恶意，但同样的条目也能把受信任的名称引向另一台机器。',
  'Redirect the name of a database, a registry or an update server to an address of the attacker’s and collect what the pod sends there. No wall of the container breaks; the pod’s trust in names does.':
    '把数据库、镜像仓库或更新服务器的名称重定向到攻击者自己的地址，收集 Pod 发往那里的内容。容器的防线没有一道被攻破，被攻破的是 Pod 对名称的信任。',
  'Remove entries that nobody can explain; publish names in DNS or by a Service instead.':
    '移除无人能说明用途的条目；改为通过 DNS 或 Service 发布名称。',
};
export default translations;
