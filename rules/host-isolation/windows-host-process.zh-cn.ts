import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod runs as a process of the Windows node, with its files and accounts. Remove hostProcess.':
    '该 Pod 作为 Windows 节点的进程运行，使用节点的文件和账号。移除 hostProcess。',
  'Container "{0}" runs as a process of the Windows node, with its files and accounts. Remove hostProcess.':
    '容器 "{0}" 作为 Windows 节点的进程运行，使用节点的文件和账号。移除 hostProcess。',
  'Remove hostProcess from the pod and all its containers': '从该 Pod 及其所有容器移除 hostProcess',
  'The containers become ordinary Windows containers and can no longer manage the node.':
    '这些容器会变为普通的 Windows 容器，无法再管理节点。',
  'Windows HostProcess container': 'Windows HostProcess 容器',
  'A HostProcess container is no container but a process of the Windows node, with its file system, network and, as a rule, the SYSTEM account.':
    'HostProcess 容器并不是容器，而是 Windows 节点的一个进程，使用节点的文件系统和网络，通常还使用 SYSTEM 账号。',
  'Nothing is left to escape from: the process starts on the node, reads the kubelet’s credentials and every other pod’s files, and installs services as NT AUTHORITY\\SYSTEM.':
    '根本无需逃逸：进程直接在节点上启动，读取 kubelet 的凭据和其他所有 Pod 的文件，并以 NT AUTHORITY\\SYSTEM 身份安装服务。',
  'Remove `hostProcess` from the pod and from all its containers, and `hostNetwork` with it. Keep such pods in a namespace of their own for node agents.':
    '从 Pod 及其所有容器移除 `hostProcess`，并一同移除 `hostNetwork`。将这类 Pod 放在供节点代理程序专用的名字空间中。',
};
export default translations;
