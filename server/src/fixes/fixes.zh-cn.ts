import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'the document cannot be edited by itself': '无法单独编辑此文档',
  'no automatic fix': '没有自动修复',
  'needs a decision: {0}': '需要决定：{0}',
  'the pod sets {0}, which a Windows pod may not': '该 Pod 设置了 {0}，而 Windows Pod 不得设置它',
  'container "{0}" sets {1}, which a Windows pod may not':
    '容器 "{0}" 设置了 {1}，而 Windows Pod 不得设置它',
  'hostUsers: false does not go with {0}: true': 'hostUsers: false 不能与 {0}: true 同时使用',
  'shareProcessNamespace: true does not go with hostPID: true':
    'shareProcessNamespace: true 不能与 hostPID: true 同时使用',
  'the {0} of {1} lacks its localhostProfile': '{1} 的 {0} 缺少 localhostProfile',
  'the {0} of {1} has a localhostProfile although its type is not Localhost':
    '{1} 的 {0} 带有 localhostProfile，但其 type 不是 Localhost',
  'the AppArmor annotation of {0} says something else than its appArmorProfile':
    '{0} 的 AppArmor 注解与其 appArmorProfile 不一致',
  'the seccomp annotation of {0} says something else than its seccompProfile':
    '{0} 的 seccomp 注解与其 seccompProfile 不一致',
  'hostProcess of a container says something else than that of the pod':
    '某个容器的 hostProcess 与 Pod 的 hostProcess 不一致',
  'either all containers of a pod are HostProcess containers or none':
    'Pod 的容器必须全部是 HostProcess 容器，或全部不是',
  'HostProcess containers need hostNetwork: true': 'HostProcess 容器需要 hostNetwork: true',
  'allowPrivilegeEscalation: false of container "{0}" does not go with {1}':
    '容器 "{0}" 的 allowPrivilegeEscalation: false 不能与 {1} 同时使用',
  'procMount: Unmasked of container "{0}" needs hostUsers: false':
    '容器 "{0}" 的 procMount: Unmasked 需要 hostUsers: false',
  'container "{0}" mounts the volume "{1}", which is not there':
    '容器 "{0}" 挂载了不存在的卷 "{1}"',
  'mountPropagation: Bidirectional of container "{0}" needs privileged: true':
    '容器 "{0}" 的 mountPropagation: Bidirectional 需要 privileged: true',
  'recursiveReadOnly of container "{0}" needs readOnly: true and no mountPropagation':
    '容器 "{0}" 的 recursiveReadOnly 需要 readOnly: true，且不得有 mountPropagation',
  '{0} would still be there': '{0} 仍会存在',
  'it would bring a new problem: {0}': '会带来新的问题：{0}',
  'In kustomization.yaml: patches: [{ path: THIS_FILE }]':
    '在 kustomization.yaml 中写入：patches: [{ path: THIS_FILE }]',
  'Save as kustomization.yaml in a folder of its own; in yours: components: [THAT_FOLDER]':
    '在单独的文件夹中保存为 kustomization.yaml；在你自己的 kustomization.yaml 中写入：components: [THAT_FOLDER]',
  'the manifest says so already': '清单已是如此',
  'the edit would move the borders of documents': '此编辑会移动文档的边界',
  'the API server would refuse the result: {0}': 'API 服务器会拒绝编辑后的结果：{0}',
  'gVisor: system calls go to a kernel in user space, not to the node’s.':
    'gVisor：系统调用交给用户空间中的内核处理，而不是节点的内核。',
  'Kata Containers: the pod runs in a small virtual machine of its own.':
    'Kata Containers：Pod 在自己的小型虚拟机中运行。',
};
export default translations;
