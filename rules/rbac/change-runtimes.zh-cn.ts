import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'a holder can send sandboxed pods back to the node’s kernel or register a driver. Leave it to who sets up the nodes.':
    '持有者可以让沙箱中的 Pod 退回到节点的内核上运行，或注册驱动程序。只将此权限留给配置节点的人。',
  'Runtime classes or drivers may be changed': '可更改运行时类或驱动程序',
  'A RuntimeClass decides which handler a pod gets, and a driver’s registration what it may mount.':
    'RuntimeClass 决定 Pod 使用哪个处理程序，驱动程序的注册信息决定 Pod 可以挂载什么。',
  'Replace the RuntimeClass that gVisor pods name by one with the handler runc: the next pod runs on the node’s kernel.':
    '用处理程序为 runc 的 RuntimeClass 替换 gVisor Pod 所指定的那个：下一个 Pod 就在节点的内核上运行。',
  'Delete and recreate the RuntimeClass `gvisor` with `handler: runc`.':
    '删除 RuntimeClass `gvisor`，再以 `handler: runc` 重新创建。',
  'Wait until a sandboxed pod is started anew.': '等待某个沙箱中的 Pod 重新启动。',
  'Use a kernel exploit that the sandbox would have kept out.': '利用沙箱原本会挡住的内核漏洞。',
  'Leave these objects to the one who sets up the nodes.': '这些对象只留给配置节点的人。',
};
export default translations;
