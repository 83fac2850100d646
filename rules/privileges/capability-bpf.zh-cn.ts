import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it can load tracing programs that watch and alter every process of the node':
    '它能加载跟踪程序，监视并篡改节点上的每个进程',
  'Tracing, profiling and eBPF networking programs can no longer load their probes.':
    '跟踪、性能分析和 eBPF 网络程序将无法再加载其探针。',
  'Capability BPF or PERFMON added': '添加了 BPF 或 PERFMON 权能',
  'BPF and PERFMON (Linux 5.8 and newer) load programs into the kernel that see all of the node, not the container alone.':
    'BPF 和 PERFMON（Linux 5.8 及更高版本）可将程序加载到内核中，这些程序看到的是整个节点，而不只是容器。',
  'Attach probes to the system calls of the whole node, read passwords and tokens from other processes as they pass, and rewrite what a root process reads with bpf_probe_write_user.':
    '将探针附加到整个节点的系统调用，在密码和令牌经过时从其他进程中读取它们，并用 bpf_probe_write_user 改写 root 进程读到的内容。',
  'Remove it, and run tracing as a node agent in a namespace of its own.':
    '将其移除，并在专用的名字空间中以节点代理程序的形式运行跟踪程序。',
};
export default translations;
