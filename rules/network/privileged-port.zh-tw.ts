import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" listens at port {1}, for which many nodes want root or NET_BIND_SERVICE. Listen above 1023: a Service can still publish it as {2}.':
    '容器 "{0}" 接聽連接埠 {1}，許多節點要求具有 root 身分或 NET_BIND_SERVICE 才能使用該連接埠。改為接聽 1023 以上的連接埠：Service 仍可將其發布為 {2}。',
  'Port below 1024': '低於 1024 的連接埠',
  'Linux gives ports below 1024 to root and to processes with NET_BIND_SERVICE. Some runtimes open them to everybody in a container, others do not: there the port is a reason to run as root.':
    'Linux 只把低於 1024 的連接埠給予 root 和擁有 NET_BIND_SERVICE 的處理程序。有些執行階段在容器中向所有處理程序開放這些連接埠，有些則不然：在後一種情況下，連接埠就成了以 root 身分執行的理由。',
  'The port itself opens nothing. A container that stays root because of it gives an intruder root: every bug of the kernel or the runtime that needs root inside is then within reach.':
    '連接埠本身不會帶來任何突破口。因為它而繼續以 root 身分執行的容器會把 root 交給入侵者：核心或執行階段中凡是需要容器內 root 的漏洞，屆時都觸手可及。',
  'Let the program listen at a port above 1023, such as 8080, and map it in the Service: `port: 80`, `targetPort: 8080`. Else set the sysctl `net.ipv4.ip_unprivileged_port_start` for the pod.':
    '讓程式接聽 1023 以上的連接埠（例如 8080），並在 Service 中對應：`port: 80`，`targetPort: 8080`。否則，為 Pod 設定 sysctl `net.ipv4.ip_unprivileged_port_start`。',
};
export default translations;
