import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" takes GPUs of the node by NVIDIA_VISIBLE_DEVICES, past the device plugin and other pods’ requests. Ask for nvidia.com/gpu instead.':
    '容器 "{0}" 通过 NVIDIA_VISIBLE_DEVICES 占用节点的 GPU，绕过了设备插件和其他 Pod 的请求。改为请求 nvidia.com/gpu。',
  'Remove NVIDIA_VISIBLE_DEVICES from container "{0}"': '从容器 "{0}" 移除 NVIDIA_VISIBLE_DEVICES',
  'The container sees no GPU until it asks for one in resources.limits.':
    '在 resources.limits 中请求 GPU 之前，容器看不到任何 GPU。',
  'GPUs taken by an environment variable': '通过环境变量占用的 GPU',
  'Where NVIDIA’s runtime is the node’s default, this variable alone hands over GPUs, also those that other pods were given. Neither quota nor scheduler knows of it.':
    '如果节点默认使用 NVIDIA 的运行时，仅凭此变量就能获得 GPU，包括已分配给其他 Pod 的 GPU。配额和调度器都对此一无所知。',
  'Set `NVIDIA_VISIBLE_DEVICES=all` in any pod of the node: the toolkit mounts devices and driver files into it, and each bug of toolkit or driver, such as CVE-2024-0132, is in reach.':
    '在节点的任意 Pod 中设置 `NVIDIA_VISIBLE_DEVICES=all`：工具包会把设备和驱动程序文件挂载到其中，工具包或驱动程序的每个漏洞（例如 CVE-2024-0132）都触手可及。',
  'Start an ordinary pod with NVIDIA_VISIBLE_DEVICES=all on a node with GPUs.':
    '在有 GPU 的节点上启动一个设置了 NVIDIA_VISIBLE_DEVICES=all 的普通 Pod。',
  'The toolkit’s hook mounts every GPU and the driver’s files into the container.':
    '工具包的钩子把所有 GPU 和驱动程序的文件挂载到容器中。',
  'Use the devices of other pods, or a bug of the toolkit’s mounts to see the node’s file system.':
    '使用其他 Pod 的设备，或利用工具包在挂载方面的漏洞查看节点的文件系统。',
  'Ask for GPUs in `resources.limits` (`nvidia.com/gpu: 1`): the device plugin then sets the variable itself. Write `void` to be given none.':
    '在 `resources.limits` 中请求 GPU（`nvidia.com/gpu: 1`）：设备插件便会自行设置该变量。若不要分配任何 GPU，设为 `void`。',
};
export default translations;
