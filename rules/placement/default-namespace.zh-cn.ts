import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" is in the namespace default, where whatever names no namespace ends up, with one set of rights for all. Give it its own.':
    '{0} "{1}" 位于名字空间 default，凡未指明名字空间的对象都会归入其中，共用同一套权限。为其设置专用的名字空间。',
  'Workload in the default namespace': '默认名字空间中的工作负载',
  'Roles, quotas, NetworkPolicies and the Pod Security level hold for a namespace. In `default` unrelated workloads share them, so none of them can be strict, and often nobody has set any.':
    '角色、配额、NetworkPolicy 和 Pod 安全性标准级别都以名字空间为单位生效。在 `default` 中，互不相关的工作负载共用这些设置，因此没有一项能够严格，而且往往没有人设置过其中任何一项。',
  'From a pod that was broken into, use what its neighbours in `default` were granted: their Secrets can be mounted, and their service accounts used, by whoever may create a pod there.':
    '从被攻破的 Pod，利用授予 `default` 中相邻工作负载的一切：凡能在那里创建 Pod 的人，都能挂载它们的 Secret，使用它们的服务账号。',
  'Create a namespace for the workload, with labels for Pod Security, and write it into `metadata.namespace`.':
    '为该工作负载创建带有 Pod 安全性准入标签的名字空间，并写入 `metadata.namespace`。',
};
export default translations;
