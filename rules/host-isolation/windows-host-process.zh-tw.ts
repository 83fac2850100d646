import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod runs as a process of the Windows node, with its files and accounts. Remove hostProcess.':
    '此 Pod 作為 Windows 節點的處理程序執行，使用節點的檔案和帳戶。移除 hostProcess。',
  'Container "{0}" runs as a process of the Windows node, with its files and accounts. Remove hostProcess.':
    '容器 "{0}" 作為 Windows 節點的處理程序執行，使用節點的檔案和帳戶。移除 hostProcess。',
  'Remove hostProcess from the pod and all its containers': '從此 Pod 及其所有容器移除 hostProcess',
  'The containers become ordinary Windows containers and can no longer manage the node.':
    '這些容器會變為一般的 Windows 容器，無法再管理節點。',
  'Windows HostProcess container': 'Windows HostProcess 容器',
  'A HostProcess container is no container but a process of the Windows node, with its file system, network and, as a rule, the SYSTEM account.':
    'HostProcess 容器並不是容器，而是 Windows 節點的一個處理程序，使用節點的檔案系統和網路，通常還使用 SYSTEM 帳戶。',
  'Nothing is left to escape from: the process starts on the node, reads the kubelet’s credentials and every other pod’s files, and installs services as NT AUTHORITY\\SYSTEM.':
    '根本無須逃逸：處理程序直接在節點上啟動，讀取 kubelet 的認證資訊和其他所有 Pod 的檔案，並以 NT AUTHORITY\\SYSTEM 身分安裝服務。',
  'Remove `hostProcess` from the pod and from all its containers, and `hostNetwork` with it. Keep such pods in a namespace of their own for node agents.':
    '從 Pod 及其所有容器移除 `hostProcess`，並一同移除 `hostNetwork`。將這類 Pod 放在節點代理程式專用的命名空間中。',
};
export default translations;
