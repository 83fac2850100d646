import { forbidCapability } from '../forbidCapability.ts';
import { cis, cve, mitre } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-sys-admin',
  title: 'Capability SYS_ADMIN added',
  severity: 'critical',
  names: ['SYS_ADMIN'],
  danger: say`it can mount file systems and join the node’s namespaces, as good as root on the node`,
  rationale:
    'SYS_ADMIN covers mounting, namespaces, cgroups, BPF and much more. Runtimes also loosen their seccomp profile for it, so most of the kernel is open.',
  escape:
    'Mount a cgroup v1 hierarchy, write the path of a script to release_agent and empty the cgroup: the kernel runs the script as root on the node. With hostPID, enter the node with nsenter instead.',
  remedy:
    'Remove it. For FUSE use a device plugin or a CSI driver; for building images a rootless builder or a pod in a user namespace.',
  references: [cis('5.2.9'), mitre('T1611'), cve('CVE-2022-0492')],
  why: say`A program that mounts file systems, makes namespaces or administers the kernel fails.`,
});
