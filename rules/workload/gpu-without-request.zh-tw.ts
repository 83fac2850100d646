import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" takes GPUs of the node by NVIDIA_VISIBLE_DEVICES, past the device plugin and other pods’ requests. Ask for nvidia.com/gpu instead.':
    '容器 "{0}" 透過 NVIDIA_VISIBLE_DEVICES 佔用節點的 GPU，繞過了裝置外掛程式和其他 Pod 的要求。改為要求 nvidia.com/gpu。',
  'Remove NVIDIA_VISIBLE_DEVICES from container "{0}"': '從容器 "{0}" 移除 NVIDIA_VISIBLE_DEVICES',
  'The container sees no GPU until it asks for one in resources.limits.':
    '在 resources.limits 中要求 GPU 之前，容器看不到任何 GPU。',
  'GPUs taken by an environment variable': '透過環境變數佔用的 GPU',
  'Where NVIDIA’s runtime is the node’s default, this variable alone hands over GPUs, also those that other pods were given. Neither quota nor scheduler knows of it.':
    '如果節點預設使用 NVIDIA 的執行階段，僅憑此變數就能取得 GPU，包括已分配給其他 Pod 的 GPU。配額和排程器都對此一無所知。',
  'Set `NVIDIA_VISIBLE_DEVICES=all` in any pod of the node: the toolkit mounts devices and driver files into it, and each bug of toolkit or driver, such as CVE-2024-0132, is in reach.':
    '在節點的任意 Pod 中設定 `NVIDIA_VISIBLE_DEVICES=all`：工具組會把裝置和驅動程式檔案掛載到其中，工具組或驅動程式的每個漏洞（例如 CVE-2024-0132）都觸手可及。',
  'Start an ordinary pod with NVIDIA_VISIBLE_DEVICES=all on a node with GPUs.':
    '在有 GPU 的節點上啟動一個設定了 NVIDIA_VISIBLE_DEVICES=all 的一般 Pod。',
  'The toolkit’s hook mounts every GPU and the driver’s files into the container.':
    '工具組的掛鉤把所有 GPU 和驅動程式的檔案掛載到容器中。',
  'Use the devices of other pods, or a bug of the toolkit’s mounts to see the node’s file system.':
    '使用其他 Pod 的裝置，或利用工具組在掛載方面的漏洞查看節點的檔案系統。',
  'Ask for GPUs in `resources.limits` (`nvidia.com/gpu: 1`): the device plugin then sets the variable itself. Write `void` to be given none.':
    '在 `resources.limits` 中要求 GPU（`nvidia.com/gpu: 1`）：裝置外掛程式便會自行設定該變數。若不需要 GPU，設為 `void`。',
};
export default translations;
