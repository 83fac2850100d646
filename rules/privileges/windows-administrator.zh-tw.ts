import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The processes of {0} run as {1}, an administrator, against whom a Windows container is no wall. Set runAsUserName: ContainerUser.':
    '{0} 的處理程序以系統管理員 {1} 的身分執行，而 Windows 容器對系統管理員構不成防線。設定 runAsUserName: ContainerUser。',
  'Set runAsUserName: ContainerUser in {0}': '在{0} 中設定 runAsUserName: ContainerUser',
  'A program that installs services or writes outside its user’s folders fails.':
    '安裝服務或在其使用者資料夾之外寫入的程式會失敗。',
  'Windows container runs as an administrator': 'Windows 容器以系統管理員身分執行',
  'Windows Server containers share the node’s kernel, and Microsoft does not count process isolation as a security boundary. An administrator inside has the privileges that known escapes need.':
    'Windows Server 容器共用節點的核心，而 Microsoft 不把處理程序隔離視為安全界限。容器內的系統管理員擁有已知逃逸手法所需的特權。',
  'As an administrator of the container, impersonate one of its services to gain SeTcbPrivilege, turn a symbolic link into a global one that names the node’s system drive, and read the kubelet’s credentials there: what the malware Siloscape did.':
    '以容器系統管理員的身分冒充容器的某個服務以取得 SeTcbPrivilege，把符號連結變成指向節點系統磁碟機的全域符號連結，並從中讀取 kubelet 的認證資訊：惡意軟體 Siloscape 正是這樣做的。',
  'Break into the service of a container that runs as ContainerAdministrator.':
    '攻入以 ContainerAdministrator 身分執行的容器的服務。',
  'Impersonate a service of the container, such as CExecSvc, whose token holds SeTcbPrivilege.':
    '冒充容器的某個服務，例如 CExecSvc，其權杖擁有 SeTcbPrivilege。',
  'Make a symbolic link to the node’s system drive and turn it into a global one with NtSetInformationSymbolicLink.':
    '建立指向節點系統磁碟機的符號連結，並用 NtSetInformationSymbolicLink 將其變成全域符號連結。',
  'Read the kubelet’s credentials on that drive and use them against the API server.':
    '讀取該磁碟機上 kubelet 的認證資訊，並對 API 伺服器使用。',
  'Set `windowsOptions.runAsUserName: ContainerUser` in the pod, and `runAsNonRoot: true`, which the kubelet enforces on Windows too.':
    '在 Pod 中設定 `windowsOptions.runAsUserName: ContainerUser` 和 `runAsNonRoot: true`，kubelet 在 Windows 上也會強制執行後者。',
};
export default translations;
