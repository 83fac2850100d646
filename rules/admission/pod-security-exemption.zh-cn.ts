import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Pods that "{0}" creates pass every Pod Security check: a controller creates them for whoever may create its workload. Remove the exemption.':
    '"{0}" 创建的 Pod 能通过所有 Pod 安全性准入检查：控制器会替任何能创建其工作负载的人创建 Pod。移除该豁免。',
  'Pods that the user "{0}" creates pass every Pod Security check: with these credentials the nodes are open. Remove the exemption.':
    '用户 "{0}" 创建的 Pod 能通过所有 Pod 安全性准入检查：拿到这些凭据，节点就门户大开。移除该豁免。',
  'Every pod that names the RuntimeClass "{0}" passes all Pod Security checks, and everybody may name it. Remove the exemption.':
    '所有指定 RuntimeClass "{0}" 的 Pod 都能通过全部 Pod 安全性准入检查，而任何人都可以指定它。移除该豁免。',
  'Pods in the namespace "{0}" pass every Pod Security check: who may create pods there owns the nodes. Label the namespace instead, where everybody sees it.':
    '名字空间 "{0}" 中的 Pod 能通过所有 Pod 安全性准入检查：谁能在其中创建 Pod，谁就掌控节点。改为给名字空间添加标签，让所有人都能看到。',
  'Remove the exemption of {0}': '移除对 {0} 的豁免',
  'Privileged pods that rely on the exemption are refused.': '依赖该豁免的特权 Pod 会被拒绝。',
  'Exemption from Pod Security': 'Pod 安全性准入豁免',
  'What is exempt passes every check, silently and in all modes: nothing is refused, warned of or audited.':
    '被豁免的对象在所有模式下都会悄无声息地通过每项检查：不拒绝、不警告，也不记入审计日志。',
  'Name the exempt RuntimeClass in a pod, or create a Deployment whose controller is exempt, and be admitted with `privileged: true`.':
    '在 Pod 中指定被豁免的 RuntimeClass，或创建其控制器被豁免的 Deployment，即可带着 `privileged: true` 被放行。',
  'Read or guess what is exempt: a RuntimeClass in use, a controller’s service account.':
    '查出或猜出豁免对象：某个正在使用的 RuntimeClass，或某个控制器的服务账号。',
  'Create a workload that falls under it, with a privileged container.':
    '创建一个属于豁免范围、带有特权容器的工作负载。',
  'Remove the exemption. Label namespaces that need more instead; the label is seen where the namespace is.':
    '移除豁免。改为给需要更多权限的名字空间添加标签；标签就在名字空间上，一目了然。',
};
export default translations;
