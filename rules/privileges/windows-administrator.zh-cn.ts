import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The processes of {0} run as {1}, an administrator, against whom a Windows container is no wall. Set runAsUserName: ContainerUser.':
    '{0} 的进程以管理员 {1} 的身份运行，而 Windows 容器对管理员构不成防线。设置 runAsUserName: ContainerUser。',
  'Set runAsUserName: ContainerUser in {0}': '在{0} 中设置 runAsUserName: ContainerUser',
  'A program that installs services or writes outside its user’s folders fails.':
    '安装服务或在其用户文件夹之外写入的程序会失败。',
  'Windows container runs as an administrator': 'Windows 容器以管理员身份运行',
  'Windows Server containers share the node’s kernel, and Microsoft does not count process isolation as a security boundary. An administrator inside has the privileges that known escapes need.':
    'Windows Server 容器共享节点的内核，而 Microsoft 不把进程隔离视为安全边界。容器内的管理员拥有已知逃逸手法所需的特权。',
  'As an administrator of the container, impersonate one of its services to gain SeTcbPrivilege, turn a symbolic link into a global one that names the node’s system drive, and read the kubelet’s credentials there: what the malware Siloscape did.':
    '以容器管理员的身份冒充容器的某个服务以获得 SeTcbPrivilege，把符号链接变成指向节点系统驱动器的全局符号链接，并从中读取 kubelet 的凭据：恶意软件 Siloscape 正是这样做的。',
  'Break into the service of a container that runs as ContainerAdministrator.':
    '攻入以 ContainerAdministrator 身份运行的容器的服务。',
  'Impersonate a service of the container, such as CExecSvc, whose token holds SeTcbPrivilege.':
    '冒充容器的某个服务，例如 CExecSvc，其令牌拥有 SeTcbPrivilege。',
  'Make a symbolic link to the node’s system drive and turn it into a global one with NtSetInformationSymbolicLink.':
    '创建指向节点系统驱动器的符号链接，并用 NtSetInformationSymbolicLink 将其变成全局符号链接。',
  'Read the kubelet’s credentials on that drive and use them against the API server.':
    '读取该驱动器上 kubelet 的凭据，并对 API 服务器使用。',
  'Set `windowsOptions.runAsUserName: ContainerUser` in the pod, and `runAsNonRoot: true`, which the kubelet enforces on Windows too.':
    '在 Pod 中设置 `windowsOptions.runAsUserName: ContainerUser` 和 `runAsNonRoot: true`，kubelet 在 Windows 上也会强制执行后者。',
};
export default translations;
