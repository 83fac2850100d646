import type { Container } from './pod.ts';
import type { Field } from './view.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/**
 * What a container may add under the baseline level, with what each lets a process do. Pod Security
 * compares these names exactly. NET_RAW is missing although runtimes grant it by default.
 * Source: k8s.io/pod-security-admission, policy/check_capabilities_baseline.go; capabilities(7).
 */
export const BASELINE_CAPABILITIES: ReadonlyMap<string, Text> = new Map([
  ['AUDIT_WRITE', say`write to the kernel’s audit log`],
  ['CHOWN', say`change the owner of any file`],
  ['DAC_OVERRIDE', say`read and write any file of the container`],
  ['FOWNER', say`act as the owner of any file`],
  ['FSETID', say`keep setuid bits on files that it changes`],
  ['KILL', say`signal the processes of all users`],
  ['MKNOD', say`make device nodes`],
  ['NET_BIND_SERVICE', say`listen on ports below 1024`],
  ['SETFCAP', say`give capabilities to program files`],
  ['SETGID', say`join any group`],
  ['SETPCAP', say`give its capabilities to other processes`],
  ['SETUID', say`become any user`],
  ['SYS_CHROOT', say`change its root directory`],
]);

/** Capabilities outside the baseline set that touch the host, but that no rule has by name. */
export const HOST_CONTROL_CAPABILITIES: readonly string[] = [
  'AUDIT_CONTROL',
  'AUDIT_READ',
  'BLOCK_SUSPEND',
  'CHECKPOINT_RESTORE',
  'IPC_LOCK',
  'IPC_OWNER',
  'LEASE',
  'LINUX_IMMUTABLE',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'NET_BROADCAST',
  'SYSLOG',
  'SYS_BOOT',
  'SYS_NICE',
  'SYS_PACCT',
  'SYS_RESOURCE',
  'SYS_TIME',
  'SYS_TTY_CONFIG',
  'WAKE_ALARM',
];

/** Every capability of Linux 6.x (include/uapi/linux/capability.h), without `CAP_`. */
const KERNEL_CAPABILITIES: ReadonlySet<string> = new Set([
  ...BASELINE_CAPABILITIES.keys(),
  ...HOST_CONTROL_CAPABILITIES,
  'BPF',
  'DAC_READ_SEARCH',
  'NET_ADMIN',
  'NET_RAW',
  'PERFMON',
  'SYS_ADMIN',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
]);

/** The name that an author means by `cap_net_raw`, `CAP_NET_RAW` or `net_raw`: `NET_RAW`. */
export function normalizeCapability(name: string): string {
  return name.trim().toUpperCase().replace(/^CAP_/, '');
}

/** True for the kernel's names, spelled as Kubernetes wants them, and for `ALL`. */
export function isCapability(name: string): boolean {
  return name === 'ALL' || KERNEL_CAPABILITIES.has(name);
}

export function addedCapabilities({ view }: Container): readonly Field<string>[] {
  return view.mapping('securityContext').mapping('capabilities').strings('add');
}

export function droppedCapabilities({ view }: Container): readonly Field<string>[] {
  return view.mapping('securityContext').mapping('capabilities').strings('drop');
}
