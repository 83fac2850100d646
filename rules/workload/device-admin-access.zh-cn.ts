import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" asks for admin access: its pods reach devices that other pods are using, and what these hold. Remove adminAccess.':
    '{0} "{1}" 要求管理员访问：其 Pod 可以触及其他 Pod 正在使用的设备以及设备中的内容。移除 adminAccess。',
  'Remove adminAccess': '移除 adminAccess',
  'The claim then waits for a device that nobody else is using.':
    '此后，该申领会等待没有其他人使用的设备。',
  'Admin access to devices in use': '对使用中设备的管理员访问',
  'Admin access is meant for monitoring: the claim ignores who else holds a device. Since 1.34 it is admitted in namespaces with the label resource.kubernetes.io/admin-access alone.':
    '管理员访问是为监控而设的：申领不理会设备由谁持有。自 1.34 起，只有带标签 resource.kubernetes.io/admin-access 的名字空间才允许使用。',
  'Claim every GPU of a node with admin access, and read the memory or the work of the pods that are using them.':
    '以管理员访问方式申领节点的所有 GPU，读取正在使用它们的 Pod 的内存或工作内容。',
  'Create a ResourceClaim with `adminAccess: true` and `allocationMode: All` in a namespace with the label.':
    '在带该标签的名字空间中创建一个带有 `adminAccess: true` 和 `allocationMode: All` 的 ResourceClaim。',
  'Start a pod with that claim on the node of the pod that is attacked.':
    '在被攻击的 Pod 所在的节点上启动使用该申领的 Pod。',
  'Open the same devices and read what is on them, or reset them.':
    '打开同样的设备，读取其中的内容，或重置它们。',
  'Remove `adminAccess`. Monitoring agents that need it belong in a labelled namespace of their own, in which nobody else may create claims.':
    '移除 `adminAccess`。需要它的监控代理程序应放在带该标签的专用名字空间中，且其他任何人都不得在其中创建申领。',
};
export default translations;
