import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Pod "{0}" belongs to no controller: it is not replaced when its node fails, and nothing says why it is there. Make it a Deployment or a Job.':
    'Pod "{0}" 不属于任何控制器：节点发生故障时它不会被替换，也没有任何信息说明它为何存在。改为 Deployment 或 Job。',
  'Pod without a controller': '没有控制器的 Pod',
  'Workloads belong to a Deployment, Job or other controller, which replaces their pods. A pod by itself is a test, a leftover, or something that was not meant to be found.':
    '工作负载应属于 Deployment、Job 或其他控制器，由控制器替换其 Pod。单独的 Pod 要么是测试，要么是残留，要么是本不该被人发现的东西。',
  'It is no way to the node by itself. Attacks start such pods because they need nothing but the right to create one.':
    '它本身不是通向节点的途径。攻击者会启动这样的 Pod，因为只需要创建 Pod 的权限。',
  'Write a Deployment, StatefulSet, DaemonSet or Job. Delete pods that were started by hand when they are done.':
    '编写 Deployment、StatefulSet、DaemonSet 或 Job。手动启动的 Pod 用完后将其删除。',
};
export default translations;
