import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" gets a device of the node by the resource {1}, which no check of volumes or privileges sees. Make sure that it needs it.':
    '容器 "{0}" 通过资源 {1} 获得节点的设备，而对卷或特权的检查都发现不了。确认容器确实需要它。',
  'Device of the node as a resource': '以资源形式提供的节点设备',
  'A device plugin puts a node of /dev into the container. Neither Pod Security nor a look at volumes shows it, and the driver behind it is part of the node’s kernel.':
    '设备插件会把 /dev 的设备节点放入容器。Pod 安全性准入和对卷的检视都不会显示这一点，而设备背后的驱动程序是节点内核的一部分。',
  'Open the device and use a bug of its driver, such as KVM’s or vhost’s: the code that fails is the node’s kernel.':
    '打开该设备，利用其驱动程序的漏洞，例如 KVM 或 vhost 的漏洞：出错的代码就是节点的内核。',
  'Remove the resource where it is not needed, and limit it by a ResourceQuota to the namespaces that do need it.':
    '在不需要的地方移除该资源，并用 ResourceQuota 将其限制在确实需要它的名字空间中。',
};
export default translations;
