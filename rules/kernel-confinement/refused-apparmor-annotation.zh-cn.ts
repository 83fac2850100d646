import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This annotation gives an AppArmor profile to the container "{0}", which the pod does not have, so the API server refuses the pod. Correct the name.':
    '此注解为容器 "{0}" 指定了 AppArmor 配置文件，但该 Pod 没有这个容器，因此 API 服务器会拒绝该 Pod。更正名称。',
  'This annotation and the appArmorProfile of container "{0}" disagree, so the API server refuses the pod. Remove the annotation.':
    '此注解与容器 "{0}" 的 appArmorProfile 不一致，因此 API 服务器会拒绝该 Pod。移除此注解。',
  'The container that was meant keeps the runtime’s profile.':
    '原本要约束的那个容器会保留运行时的配置文件。',
  'The field decides then; it must name the profile that is meant.':
    '此后由字段决定；它必须指定所需的配置文件。',
  'AppArmor annotation that the API server refuses': '会被 API 服务器拒绝的 AppArmor 注解',
  'The annotation names its container in its key, where a typing error or a renamed container is easily missed. From 1.30 on it must also say the same as the field.':
    '该注解在其键中指定容器，因此很容易忽略拼写错误或容器改名。从 1.30 起，它还必须与字段一致。',
  'Nothing runs yet: the API server refuses the pod. The danger is the repair, when somebody removes the profile to make the pod start, and the container loses what denied mounts and writes to /proc.':
    '目前还没有任何东西在运行：API 服务器会拒绝该 Pod。危险在于修正的方式：有人为了让 Pod 启动而移除配置文件，容器便失去了拒绝挂载以及写入 /proc 的保护。',
  'A container is renamed; its AppArmor annotation still has the old name, and the API server refuses the pod.':
    '容器改名后，其 AppArmor 注解仍使用旧名称，API 服务器因此拒绝该 Pod。',
  'The annotation is removed instead of corrected: the container runs under the runtime’s general profile, or under none where the node has no AppArmor.':
    '注解没有被更正，而是被移除：容器在运行时的通用配置文件下运行；如果节点没有 AppArmor，则没有任何配置文件。',
  'What the container’s own profile denied, such as mounts or raw sockets, is open to whoever breaks into it.':
    '容器自身的配置文件所拒绝的操作（例如挂载或原始套接字）便对攻入者放开。',
  'From Kubernetes 1.30 on, write `securityContext.appArmorProfile` in the container and remove the annotation; for older clusters, correct the name in the key.':
    '从 Kubernetes 1.30 起，在容器中写入 `securityContext.appArmorProfile` 并移除注解；对于更旧的集群，更正键中的名称。',
  'The annotation must agree with the field, too': '注解还必须与字段一致',
};
export default translations;
