import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it acts on the whole node, not on the container alone': '它作用于整个节点，而不只是容器',
  'A program that sets the clock, locks memory, raises its priority or administers the node fails.':
    '设置时钟、锁定内存、提高自身优先级或管理节点的程序会失败。',
  'Capability that acts on the whole node added': '添加了作用于整个节点的权能',
  'These capabilities set the node’s clock, restart it, read the kernel’s log, change security modules, lock memory or outrank other pods. None of it stops at the container.':
    '这些权能可以设置节点的时钟、重启节点、读取内核日志、更改安全模块、锁定内存或取得高于其他 Pod 的优先级。这些影响都不会止步于容器。',
  'With SYS_BOOT load a kernel of one’s own by kexec; with SYSLOG read kernel addresses that a further exploit needs; with MAC_ADMIN change the policy that confines the container; with SYS_TIME make expired certificates valid.':
    '凭借 SYS_BOOT，通过 kexec 加载自己的内核；凭借 SYSLOG，读取后续漏洞利用所需的内核地址；凭借 MAC_ADMIN，更改约束该容器的策略；凭借 SYS_TIME，使过期的证书变为有效。',
  'Remove it. Ask for memory, CPU and time at the node (resource limits, the node’s NTP service) and not from inside the container.':
    '将其移除。内存、CPU 和时间应在节点上申请（资源限制、节点的 NTP 服务），而不是在容器内部。',
};
export default translations;
