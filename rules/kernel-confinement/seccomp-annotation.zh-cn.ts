import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This key was for PodSecurityPolicies, which are gone since 1.25; on a pod it has no effect.':
    '此键用于 PodSecurityPolicy，而后者自 1.25 起已不存在；写在 Pod 上不起作用。',
  'This seccomp annotation names no container of the pod.':
    '此 seccomp 注解指定的不是该 Pod 的容器。',
  'This annotation and the seccompProfile of {0} disagree, so the API server refuses the pod.':
    '此注解与{0} 的 seccompProfile 不一致，因此 API 服务器会拒绝该 Pod。',
  'This annotation is how older clusters set seccomp for {0}; it is deprecated.':
    '此注解是旧版集群为{0} 设置 seccomp 的方式；它已弃用。',
  'This annotation is how older clusters set seccomp for {0}; it is ignored since Kubernetes 1.27.':
    '此注解是旧版集群为{0} 设置 seccomp 的方式；自 Kubernetes 1.27 起它会被忽略。',
  'Remove it.': '将其移除。',
  'Write seccompProfile: {0} instead.': '改为 seccompProfile: {0}。',
  'Remove the seccomp annotation': '移除 seccomp 注解',
  'Write seccompProfile: {0} instead of the annotation': '将注解改为 seccompProfile: {0}',
  'Clusters older than 1.27 still read the annotation.': '早于 1.27 的集群仍会读取该注解。',
  'A profile comes into force that was ignored. {0}': '原先被忽略的配置文件将开始生效。{0}',
  'Seccomp annotation in place of the field': '用 seccomp 注解代替了字段',
  'Kubernetes has ignored seccomp annotations since 1.27: the pod runs without the profile that its author chose. Where annotation and field disagree, the API server refuses the pod.':
    'Kubernetes 自 1.27 起忽略 seccomp 注解：Pod 会在没有其作者所选配置文件的情况下运行。注解与字段不一致时，API 服务器会拒绝该 Pod。',
  'The container makes system calls that its author believes closed, and a kernel exploit starts with one of them, for example a new user namespace (CVE-2022-0185).':
    '容器发起其作者以为已被禁止的系统调用，而内核漏洞利用正是从其中之一开始，例如新建用户名字空间（CVE-2022-0185）。',
  'Write the profile to `securityContext.seccompProfile` of the pod or container, and remove the annotation.':
    '将配置文件写入 Pod 或容器的 `securityContext.seccompProfile`，并移除注解。',
  'Deprecated in favour of the field': '已弃用，由字段取代',
  'Ignored by all clusters': '所有集群都会忽略',
};
export default translations;
