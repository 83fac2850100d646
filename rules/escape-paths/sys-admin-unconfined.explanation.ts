import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, cve, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'SYS_ADMIN lets a process mount file systems and change namespaces; AppArmor and seccomp are what still forbids it. Where they are off or missing, nothing stands between the container and the kernel.',
  escape:
    'Mount a cgroup or the node’s disk and have the kernel run a program as root on the node. With cgroup v1, which Kubernetes refuses by default from 1.35 on, that is release_agent; other mounts remain.',
  steps: [
    'Get a shell in the container.',
    'Check that mounts are allowed: `mount -t tmpfs none /mnt`.',
    'On nodes with cgroup v1 mount one, set `notify_on_release` and write a path into `release_agent`: the kernel runs it as root on the node.',
    'Otherwise remount /proc/sys writable and set `kernel.core_pattern` to a program of yours, then crash a process.',
  ],
  remedy:
    'Remove SYS_ADMIN. Where a program must have it, set `seccompProfile` and `appArmorProfile` to RuntimeDefault or to profiles of its own, and put nothing else into the pod.',
  references: [cis('5.2.9'), mitre('T1611'), cve('CVE-2022-0492')],
};
export default explanation;
