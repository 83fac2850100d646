import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" listens at port {1}, for which many nodes want root or NET_BIND_SERVICE. Listen above 1023: a Service can still publish it as {2}.':
    '容器 "{0}" 监听端口 {1}，许多节点要求具有 root 身份或 NET_BIND_SERVICE 才能使用该端口。改为监听 1023 以上的端口：Service 仍可将其发布为 {2}。',
  'Port below 1024': '低于 1024 的端口',
  'Linux gives ports below 1024 to root and to processes with NET_BIND_SERVICE. Some runtimes open them to everybody in a container, others do not: there the port is a reason to run as root.':
    'Linux 只把低于 1024 的端口给予 root 和拥有 NET_BIND_SERVICE 的进程。有些运行时在容器中向所有进程开放这些端口，有些则不然：在后一种情况下，端口就成了以 root 身份运行的理由。',
  'The port itself opens nothing. A container that stays root because of it gives an intruder root: every bug of the kernel or the runtime that needs root inside is then within reach.':
    '端口本身不会带来任何突破口。因为它而继续以 root 身份运行的容器会把 root 交给入侵者：内核或运行时中凡是需要容器内 root 的漏洞，届时都触手可及。',
  'Let the program listen at a port above 1023, such as 8080, and map it in the Service: `port: 80`, `targetPort: 8080`. Else set the sysctl `net.ipv4.ip_unprivileged_port_start` for the pod.':
    '让程序监听 1023 以上的端口（例如 8080），并在 Service 中映射：`port: 80`，`targetPort: 8080`。否则，为 Pod 设置 sysctl `net.ipv4.ip_unprivileged_port_start`。',
};
export default translations;
