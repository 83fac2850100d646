import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'localhostProfile goes with type: Localhost alone, so the API server refuses the pod. Set the type of {0} in {1}, or remove localhostProfile.':
    'localhostProfile 只能与 type: Localhost 同时使用，因此 API 服务器会拒绝该 Pod。在{1} 中设置 {0} 的 type，或移除 localhostProfile。',
  'The {0} of {1} has type: Localhost but no localhostProfile, so the API server refuses the pod. Name the profile, or set RuntimeDefault.':
    '{1} 的 {0} 设有 type: Localhost，却没有 localhostProfile，因此 API 服务器会拒绝该 Pod。指定配置文件，或设置 RuntimeDefault。',
  'The AppArmor profile of {0} is empty or has blanks around its name, so the API server refuses the pod. Write the name as the node has it.':
    '{0} 的 AppArmor 配置文件为空，或其名称前后有空白，因此 API 服务器会拒绝该 Pod。按节点上的名称填写。',
  'localhostProfile is empty in {0}: kubelets before 1.27.2 then start it without seccomp (CVE-2023-2431), newer ones do not start it. Name the file.':
    '{0} 的 localhostProfile 为空：1.27.2 之前的 kubelet 会在没有 seccomp 的情况下启动它（CVE-2023-2431），更新的 kubelet 则不会启动它。指定文件。',
  'The seccomp profile of {0} is no path below the kubelet’s folder for profiles, so the API server refuses the pod. Write it relative, without "..".':
    '{0} 的 seccomp 配置文件不是 kubelet 配置文件目录下的路径，因此 API 服务器会拒绝该 Pod。写成相对路径，不含 ".."。',
  'The profile comes into force then, and refuses the system calls that it does not list.':
    '此后配置文件便会生效，拒绝其中未列出的系统调用。',
  'Set type: Localhost in {0}': '在 {0} 中设置 type: Localhost',
  'The profile must be on every node; a container whose profile is missing does not start.':
    '每个节点上都必须有该配置文件；缺少配置文件的容器不会启动。',
  'Remove localhostProfile from {0}': '从 {0} 移除 localhostProfile',
  'The runtime’s profile applies then, not the one that is named.':
    '此后应用的是运行时的配置文件，而不是所指定的配置文件。',
  'Profile of the node named wrongly or not at all': '节点的配置文件指定有误或未指定',
  'A profile of the type Localhost names a file or a loaded profile of the node. Without a usable name the API server refuses the pod, and older kubelets start it without seccomp.':
    '类型为 Localhost 的配置文件指定节点上的文件或已加载的配置文件。如果没有可用的名称，API 服务器会拒绝该 Pod，而旧版 kubelet 会在没有 seccomp 的情况下启动它。',
  'Name no file in a profile that Pod Security takes for confined: kubelets before 1.27.2 then start the container with every system call open (CVE-2023-2431), ready for an exploit of the kernel.':
    '在 Pod 安全性准入视为受约束的配置文件中不指定任何文件：1.27.2 之前的 kubelet 启动容器时会放开所有系统调用（CVE-2023-2431），可随时利用内核漏洞。',
  'Write `seccompProfile: {type: Localhost, localhostProfile: ""}`; the restricted level admits it.':
    '写入 `seccompProfile: {type: Localhost, localhostProfile: ""}`；restricted 级别会放行它。',
  'A kubelet before 1.24.14, 1.25.10, 1.26.5 or 1.27.2 starts the container without seccomp.':
    '1.24.14、1.25.10、1.26.5 或 1.27.2 之前的 kubelet 会在没有 seccomp 的情况下启动该容器。',
  '`grep Seccomp /proc/self/status` in the container shows 0: no system call is filtered.':
    '在容器中，`grep Seccomp /proc/self/status` 显示 0：没有任何系统调用被过滤。',
  'Use a bug of the kernel behind calls that the runtime’s profile refuses, such as unshare, keyctl or bpf.':
    '利用内核在某些系统调用背后的漏洞，运行时的配置文件本会拒绝这些调用，例如 unshare、keyctl 或 bpf。',
  'Name the profile, for seccomp as a path below the kubelet’s seccomp folder, or set `type: RuntimeDefault` and leave `localhostProfile` out.':
    '指定配置文件，seccomp 的配置文件写成 kubelet 的 seccomp 目录下的路径；或设置 `type: RuntimeDefault` 并省略 `localhostProfile`。',
  'Seccomp has a field': 'seccomp 已有字段',
  'AppArmor has a field, too': 'AppArmor 也有字段',
};
export default translations;
