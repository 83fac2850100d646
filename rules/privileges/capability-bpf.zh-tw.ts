import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can load tracing programs that watch and alter every process of the node':
    '它能載入追蹤程式，監視並竄改節點上的每個處理程序',
  'Tracing, profiling and eBPF networking programs can no longer load their probes.':
    '追蹤、效能分析和 eBPF 網路程式將無法再載入其探針。',
  'Capability BPF or PERFMON added': '新增了 BPF 或 PERFMON 權能',
  'BPF and PERFMON (Linux 5.8 and newer) load programs into the kernel that see all of the node, not the container alone.':
    'BPF 和 PERFMON（Linux 5.8 及更新版本）可將程式載入核心，這些程式看到的是整個節點，而不只是容器。',
  'Attach probes to the system calls of the whole node, read passwords and tokens from other processes as they pass, and rewrite what a root process reads with bpf_probe_write_user.':
    '將探針附加到整個節點的系統呼叫，在密碼和權杖經過時從其他處理程序中讀取它們，並用 bpf_probe_write_user 改寫 root 處理程序讀到的內容。',
  'Remove it, and run tracing as a node agent in a namespace of its own.':
    '將其移除，並在專用的命名空間中以節點代理程式的形式執行追蹤。',
};
export default translations;
