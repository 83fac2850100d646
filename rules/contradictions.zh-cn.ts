import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" must not run as root (runAsNonRoot) and is told to (runAsUser: 0), so the kubelet does not start it. Set a user above 0.':
    '容器 "{0}" 既不得以 root 身份运行（runAsNonRoot），又被要求以 root 身份运行（runAsUser: 0），因此 kubelet 不会启动它。设置大于 0 的用户。',
  'The user is set to root here.': '用户在此处设为 root。',
  'Remove runAsUser: 0': '移除 runAsUser: 0',
  'The image’s own user runs then; when that is root or a name, the container does not start until runAsUser is a number above 0.':
    '此后以镜像自身的用户运行；如果该用户是 root，或以名称指定，则在 runAsUser 设为大于 0 的数字之前，容器不会启动。',
  'shareProcessNamespace: true does not go with hostPID: true, so the API server refuses the pod. Remove hostPID.':
    'shareProcessNamespace: true 不能与 hostPID: true 同时使用，因此 API 服务器会拒绝该 Pod。移除 hostPID。',
  'hostPID is set here.': 'hostPID 在此处设置。',
  'Remove hostPID': '移除 hostPID',
  'Programs that watch or signal the node’s processes no longer see them.':
    '监视节点进程或向其发送信号的程序将再也看不到这些进程。',
  'Container "{0}" forbids privilege escalation but is privileged, so the API server refuses the pod. Remove privileged.':
    '容器 "{0}" 禁止特权提升，却又是特权容器，因此 API 服务器会拒绝该 Pod。移除 privileged。',
  'privileged is set here.': 'privileged 在此处设置。',
  'Remove privileged from container "{0}"': '从容器 "{0}" 移除 privileged',
  'Programs that mount, load modules or open devices fail in an ordinary container.':
    '需要挂载、加载模块或打开设备的程序在普通容器中会失败。',
  'Container "{0}" forbids privilege escalation but adds CAP_SYS_ADMIN, so the API server refuses the pod. Remove the capability.':
    '容器 "{0}" 禁止特权提升，却又添加了 CAP_SYS_ADMIN，因此 API 服务器会拒绝该 Pod。移除该权能。',
  'CAP_SYS_ADMIN is added here.': 'CAP_SYS_ADMIN 在此处添加。',
  'Remove CAP_SYS_ADMIN from container "{0}"': '从容器 "{0}" 移除 CAP_SYS_ADMIN',
  'Programs that mount or enter namespaces fail.': '需要挂载或进入名字空间的程序会失败。',
  'Container "{0}" both adds and drops {1}; which of the two holds depends on the runtime. Remove it from add.':
    '容器 "{0}" 既添加又放弃了 {1}；两者中哪一个生效取决于运行时。将其从 add 中移除。',
  '{0} is added here.': '{0} 在此处添加。',
  'Remove {0} from add in container "{1}"': '从容器 "{1}" 的 add 中移除 {0}',
  'A program that needs the capability fails where the runtime gave it.':
    '如果该权能原本由运行时给予，需要它的程序会失败。',
};
export default translations;
