import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod shares the default account and mounts its token: a role bound to that account empowers every such pod. Set automountServiceAccountToken to false, or name an account of its own.':
    '该 Pod 共用默认账号并挂载其令牌：绑定到该账号的角色会赋予每个这样的 Pod 权限。将 automountServiceAccountToken 设为 false，或指定自己的账号。',
  'Token of the default service account mounted': '挂载了默认服务账号的令牌',
  'The default account is shared by all pods of a namespace that name none: one binding empowers them all.':
    '名字空间中所有未指定账号的 Pod 共用默认账号：一个绑定就会让它们全都获得权限。',
  'Break into any of the pods and use what was bound for another.':
    '攻破其中任意 Pod，使用为另一个 Pod 绑定的权限。',
  'Set `automountServiceAccountToken: false`. What calls the API gets an account of its own.':
    '设置 `automountServiceAccountToken: false`。为调用 API 的程序提供自己的账号。',
};
export default translations;
