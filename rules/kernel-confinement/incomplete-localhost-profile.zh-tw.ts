import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'localhostProfile goes with type: Localhost alone, so the API server refuses the pod. Set the type of {0} in {1}, or remove localhostProfile.':
    'localhostProfile 只能與 type: Localhost 同時使用，因此 API 伺服器會拒絕此 Pod。在{1} 中設定 {0} 的 type，或移除 localhostProfile。',
  'The {0} of {1} has type: Localhost but no localhostProfile, so the API server refuses the pod. Name the profile, or set RuntimeDefault.':
    '{1} 的 {0} 設有 type: Localhost，卻沒有 localhostProfile，因此 API 伺服器會拒絕此 Pod。指定設定檔，或設定 RuntimeDefault。',
  'The AppArmor profile of {0} is empty or has blanks around its name, so the API server refuses the pod. Write the name as the node has it.':
    '{0} 的 AppArmor 設定檔為空，或其名稱前後有空白，因此 API 伺服器會拒絕此 Pod。依節點上的名稱填寫。',
  'localhostProfile is empty in {0}: kubelets before 1.27.2 then start it without seccomp (CVE-2023-2431), newer ones do not start it. Name the file.':
    '{0} 的 localhostProfile 為空：1.27.2 之前的 kubelet 會在沒有 seccomp 的情況下啟動它（CVE-2023-2431），更新的 kubelet 則不會啟動它。指定檔案。',
  'The seccomp profile of {0} is no path below the kubelet’s folder for profiles, so the API server refuses the pod. Write it relative, without "..".':
    '{0} 的 seccomp 設定檔不是 kubelet 設定檔資料夾下的路徑，因此 API 伺服器會拒絕此 Pod。寫成相對路徑，不含 ".."。',
  'The profile comes into force then, and refuses the system calls that it does not list.':
    '此後設定檔便會生效，拒絕其中未列出的系統呼叫。',
  'Set type: Localhost in {0}': '在 {0} 中設定 type: Localhost',
  'The profile must be on every node; a container whose profile is missing does not start.':
    '每個節點上都必須有該設定檔；缺少設定檔的容器不會啟動。',
  'Remove localhostProfile from {0}': '從 {0} 移除 localhostProfile',
  'The runtime’s profile applies then, not the one that is named.':
    '此後套用的是執行階段的設定檔，而不是所指定的設定檔。',
  'Profile of the node named wrongly or not at all': '節點的設定檔指定有誤或未指定',
  'A profile of the type Localhost names a file or a loaded profile of the node. Without a usable name the API server refuses the pod, and older kubelets start it without seccomp.':
    '類型為 Localhost 的設定檔指定節點上的檔案或已載入的設定檔。如果沒有可用的名稱，API 伺服器會拒絕該 Pod，而舊版 kubelet 會在沒有 seccomp 的情況下啟動它。',
  'Name no file in a profile that Pod Security takes for confined: kubelets before 1.27.2 then start the container with every system call open (CVE-2023-2431), ready for an exploit of the kernel.':
    '在 Pod Security 視為受約束的設定檔中不指定任何檔案：1.27.2 之前的 kubelet 啟動容器時會開放所有系統呼叫（CVE-2023-2431），可隨時利用核心漏洞。',
  'Write `seccompProfile: {type: Localhost, localhostProfile: ""}`; the restricted level admits it.':
    '寫入 `seccompProfile: {type: Localhost, localhostProfile: ""}`；restricted 等級會准許它。',
  'A kubelet before 1.24.14, 1.25.10, 1.26.5 or 1.27.2 starts the container without seccomp.':
    '1.24.14、1.25.10、1.26.5 或 1.27.2 之前的 kubelet 會在沒有 seccomp 的情況下啟動該容器。',
  '`grep Seccomp /proc/self/status` in the container shows 0: no system call is filtered.':
    '在容器中，`grep Seccomp /proc/self/status` 顯示 0：沒有任何系統呼叫被過濾。',
  'Use a bug of the kernel behind calls that the runtime’s profile refuses, such as unshare, keyctl or bpf.':
    '利用核心在某些系統呼叫背後的漏洞，執行階段的設定檔本會拒絕這些呼叫，例如 unshare、keyctl 或 bpf。',
  'Name the profile, for seccomp as a path below the kubelet’s seccomp folder, or set `type: RuntimeDefault` and leave `localhostProfile` out.':
    '指定設定檔，seccomp 的設定檔寫成 kubelet 的 seccomp 資料夾下的路徑；或設定 `type: RuntimeDefault` 並省略 `localhostProfile`。',
  'Seccomp has a field': 'seccomp 已有欄位',
  'AppArmor has a field, too': 'AppArmor 也有欄位',
};
export default translations;
