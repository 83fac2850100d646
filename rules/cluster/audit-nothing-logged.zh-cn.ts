import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This rule matches every request that comes to it and logs nothing, so the rules below it are never asked. Move it to the end.':
    '该规则匹配到达它的所有请求，却什么都不记录，因此它下面的规则永远不会被用到。将其移到末尾。',
  'This rule matches every request and logs nothing: the API server keeps no trace of anybody. Log at least Metadata for what is not named above.':
    '该规则匹配所有请求，却什么都不记录：API 服务器不会留下任何人的痕迹。对上面未列明的内容至少以 Metadata 级别记录。',
  'Audit policy that stops before it logs': '尚未记录就已终止的审计策略',
  'The first rule that matches decides. A rule without conditions matches everything, so at level None nothing is written, and rules below it are never asked.':
    '由第一条匹配的规则决定。没有条件的规则匹配一切，因此当其级别为 None 时，什么都不会写入，它下面的规则也永远不会被用到。',
  'Read Secrets, run commands in pods and create privileged ones: the audit log stays empty.':
    '读取 Secret、在 Pod 中运行命令、创建特权 Pod：审计日志始终是空的。',
  'Use stolen credentials to list Secrets and to create a privileged pod.':
    '用窃取的凭据列出 Secret，并创建一个特权 Pod。',
  'Remove the pod when done.': '完成后移除该 Pod。',
  'The audit log says nothing, so the theft is found late and cannot be followed.':
    '审计日志什么都没有记录，因此窃取行为很晚才被发现，也无从追查。',
  'Put specific rules first, and end with a rule that logs at Metadata.':
    '将具体的规则放在前面，最后用一条以 Metadata 级别记录的规则收尾。',
};
export default translations;
