import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" drops "{1}", which Pod Security does not take for ALL: it compares exactly. Write ALL.':
    '容器 "{0}" 放弃的是 "{1}"，Pod 安全性准入精确比较名称，不会把它当作 ALL。改为 ALL。',
  'Container "{0}" does not write drop as a list, so the API server refuses it. Write ["ALL"].':
    '容器 "{0}" 没有把 drop 写成列表，因此 API 服务器会拒绝它。改为 ["ALL"]。',
  'Container "{0}" keeps what runtimes give by default, such as SETUID and NET_RAW. Drop ALL and add back what it needs.':
    '容器 "{0}" 保留了运行时默认授予的权能，例如 SETUID 和 NET_RAW。放弃 ALL，再加回它需要的权能。',
  'Drop ALL capabilities in container "{0}"': '在容器 "{0}" 中放弃 ALL 权能',
  'A program that relies on a capability it never asked for fails: to change owners or users, to ping, or when its file carries capabilities.':
    '程序如果依赖从未申请过的权能，就会失败：例如更改属主或用户、执行 ping，或程序文件自身带有权能。',
  'Capabilities not dropped': '未放弃权能',
  'Unless ALL is dropped, the runtime gives root in the container up to 14 capabilities, such as DAC_OVERRIDE, SETUID, MKNOD and NET_RAW. Hardly any program needs them.':
    '除非放弃 ALL，否则运行时会授予容器中的 root 最多 14 项权能，例如 DAC_OVERRIDE、SETUID、MKNOD 和 NET_RAW。几乎没有程序需要它们。',
  'Forge ARP and DNS answers through NET_RAW to pose as other pods, become any user of the container by SETUID, or leave a device node made with MKNOD where a process on the node can open it.':
    '通过 NET_RAW 伪造 ARP 和 DNS 应答以冒充其他 Pod，通过 SETUID 成为容器中的任意用户，或把用 MKNOD 创建的设备节点留在节点上的进程能打开的位置。',
  'Set `capabilities.drop: ["ALL"]` in every container and add back what the program needs; the restricted level allows NET_BIND_SERVICE.':
    '在每个容器中设置 `capabilities.drop: ["ALL"]`，再加回程序需要的权能；restricted 级别允许 NET_BIND_SERVICE。',
};
export default translations;
