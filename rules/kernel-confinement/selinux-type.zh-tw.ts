import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The SELinux type "{0}" of {1} is none of the confined container types. Remove it: the runtime then chooses container_t.':
    '{1} 的 SELinux 類型 "{0}" 不屬於受約束的容器類型。移除此類型：執行階段便會選擇 container_t。',
  'The SELinux type "{0}" of {1} is allowed from Kubernetes {2} on only. Remove it: the runtime then chooses container_t.':
    '{1} 的 SELinux 類型 "{0}" 從 Kubernetes {2} 起才允許使用。移除此類型：執行階段便會選擇 container_t。',
  'Remove the SELinux type from {0}': '從{0} 移除 SELinux 類型',
  'SELinux then confines the process to its own files; access to files of the node is refused.':
    '此後 SELinux 會將處理程序限制在自己的檔案之內；存取節點的檔案會遭到拒絕。',
  'SELinux type that is none of a container’s': '不屬於容器的 SELinux 類型',
  'On nodes with SELinux the type decides what a process may touch. Container types may touch their own files alone; spc_t and unconfined_t may touch the node.':
    '在啟用 SELinux 的節點上，類型決定處理程序可以觸及什麼。容器類型只能觸及自己的檔案；spc_t 和 unconfined_t 可以觸及節點。',
  'With spc_t nothing of SELinux is in the way: a mounted runtime socket, host directory or device is usable, and files of the node can be relabelled and overwritten.':
    '使用 spc_t 時，SELinux 不會造成任何阻礙：掛載的執行階段通訊端、主機目錄或裝置都可以使用，節點的檔案可以被重新標記和覆寫。',
  'Remove `type`: the runtime chooses container_t with a category of the pod’s own. Give access to host files with a policy module, not with spc_t.':
    '移除 `type`：執行階段便會選擇 container_t 和該 Pod 專屬的類別。用原則模組授予對主機檔案的存取權限，而不是用 spc_t。',
  'container_engine_t is allowed, too': 'container_engine_t 也允許使用',
};
export default translations;
