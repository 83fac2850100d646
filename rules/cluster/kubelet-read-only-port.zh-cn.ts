import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Monitoring that still reads this port must use the authenticated port 10250.':
    '仍在读取该端口的监控必须改用需要身份认证的端口 10250。',
  'The kubelet shows all pods of the node, with their environment, to everybody who reaches port {0}. Set readOnlyPort to 0.':
    'kubelet 向任何能访问端口 {0} 的人展示节点的所有 Pod 及其环境变量。将 readOnlyPort 设为 0。',
  'Kubelet with a port that asks for no credentials': '有端口不要求凭据的 kubelet',
  'The read-only port shows the specification of every pod on the node, environment variables included, without TLS or credentials.':
    '只读端口不使用 TLS，也不要求凭据，就展示节点上每个 Pod 的规约，包括环境变量。',
  'Read the port from any pod, collect passwords from environment variables and learn which pods are privileged.':
    '从任意 Pod 读取该端口，从环境变量中收集密码，并得知哪些 Pod 是特权 Pod。',
  'From any pod: `curl http://10.0.0.5:10255/pods`.':
    '从任意 Pod：`curl http://10.0.0.5:10255/pods`。',
  'Look for passwords in `env`, and for privileged pods and their service accounts.':
    '在 `env` 中寻找密码，并寻找特权 Pod 及其服务账号。',
  'Use what was found against those pods.': '利用找到的内容对付这些 Pod。',
  'Set `readOnlyPort` to 0, which is the default of the configuration file.':
    '将 `readOnlyPort` 设为 0，这是配置文件的默认值。',
};
export default translations;
