import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" must not run as root (runAsNonRoot) and is told to (runAsUser: 0), so the kubelet does not start it. Set a user above 0.':
    '容器 "{0}" 既不得以 root 身分執行（runAsNonRoot），又被要求以 root 身分執行（runAsUser: 0），因此 kubelet 不會啟動它。設定大於 0 的使用者。',
  'The user is set to root here.': '使用者在此處設為 root。',
  'Remove runAsUser: 0': '移除 runAsUser: 0',
  'The image’s own user runs then; when that is root or a name, the container does not start until runAsUser is a number above 0.':
    '此後以映像檔自身的使用者執行；如果該使用者是 root 或以名稱指定，則在 runAsUser 設為大於 0 的數字之前，容器不會啟動。',
  'shareProcessNamespace: true does not go with hostPID: true, so the API server refuses the pod. Remove hostPID.':
    'shareProcessNamespace: true 不能與 hostPID: true 同時使用，因此 API 伺服器會拒絕此 Pod。移除 hostPID。',
  'hostPID is set here.': 'hostPID 在此處設定。',
  'Remove hostPID': '移除 hostPID',
  'Programs that watch or signal the node’s processes no longer see them.':
    '監視節點處理程序或向其傳送訊號的程式將再也看不到這些處理程序。',
  'Container "{0}" forbids privilege escalation but is privileged, so the API server refuses the pod. Remove privileged.':
    '容器 "{0}" 禁止權限提升，卻又是特權容器，因此 API 伺服器會拒絕此 Pod。移除 privileged。',
  'privileged is set here.': 'privileged 在此處設定。',
  'Remove privileged from container "{0}"': '從容器 "{0}" 移除 privileged',
  'Programs that mount, load modules or open devices fail in an ordinary container.':
    '需要掛載、載入模組或開啟裝置的程式在一般容器中會失敗。',
  'Container "{0}" forbids privilege escalation but adds CAP_SYS_ADMIN, so the API server refuses the pod. Remove the capability.':
    '容器 "{0}" 禁止權限提升，卻又新增了 CAP_SYS_ADMIN，因此 API 伺服器會拒絕此 Pod。移除該權能。',
  'CAP_SYS_ADMIN is added here.': 'CAP_SYS_ADMIN 在此處新增。',
  'Remove CAP_SYS_ADMIN from container "{0}"': '從容器 "{0}" 移除 CAP_SYS_ADMIN',
  'Programs that mount or enter namespaces fail.': '需要掛載或進入命名空間的程式會失敗。',
  'Container "{0}" both adds and drops {1}; which of the two holds depends on the runtime. Remove it from add.':
    '容器 "{0}" 既新增又捨棄了 {1}；兩者中哪一個生效取決於執行階段。將其從 add 中移除。',
  '{0} is added here.': '{0} 在此處新增。',
  'Remove {0} from add in container "{1}"': '從容器 "{1}" 的 add 中移除 {0}',
  'A program that needs the capability fails where the runtime gave it.':
    '如果該權能原本由執行階段給予，需要它的程式會失敗。',
};
export default translations;
