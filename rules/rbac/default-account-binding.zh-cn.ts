import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" gives role "{2}" to the default account: every pod of its namespace that names no other has it. Bind an account made for the purpose.':
    '{0} "{1}" 把角色 "{2}" 授予默认账号：其名字空间中每个未指定其他账号的 Pod 都会拥有它。改为绑定专用的账号。',
  'Role bound to a default service account': '角色绑定到默认服务账号',
  'Every pod that names no service account runs as the default one of its namespace and has what is bound to it.':
    '未指定服务账号的每个 Pod 都以其名字空间的默认服务账号的身份运行，并拥有绑定到它的权限。',
  'Break into any such pod, even one started later for something else.':
    '攻破任何此类 Pod，哪怕是以后为别的用途启动的。',
  'Break into any pod of the namespace that names no account.':
    '攻破该名字空间中任何未指定账号的 Pod。',
  'Read /var/run/secrets/kubernetes.io/serviceaccount/token.':
    '读取 /var/run/secrets/kubernetes.io/serviceaccount/token。',
  'Use what is bound to the default account.': '使用绑定到默认账号的权限。',
  'Make a service account for the workload that needs the role, bind it, and name it in the pod.':
    '为需要该角色的工作负载创建服务账号，绑定它，并在 Pod 中指定它。',
};
export default translations;
