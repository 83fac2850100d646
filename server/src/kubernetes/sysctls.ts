import type { MinorVersion } from './version.ts';

/**
 * The sysctls that Pod Security allows, with the version from which on it does. Names are compared
 * exactly, with dots. Source: k8s.io/pod-security-admission, policy/check_sysctls.go, v1.37.
 */
const SAFE_SYSCTLS: ReadonlyMap<string, MinorVersion> = new Map([
  ['kernel.shm_rmid_forced', 0],
  ['net.ipv4.ip_local_port_range', 0],
  ['net.ipv4.tcp_syncookies', 0],
  ['net.ipv4.ping_group_range', 0],
  ['net.ipv4.ip_unprivileged_port_start', 0],
  ['net.ipv4.ip_local_reserved_ports', 27],
  ['net.ipv4.tcp_keepalive_time', 29],
  ['net.ipv4.tcp_fin_timeout', 29],
  ['net.ipv4.tcp_keepalive_intvl', 29],
  ['net.ipv4.tcp_keepalive_probes', 29],
  ['net.ipv4.tcp_rmem', 32],
  ['net.ipv4.tcp_wmem', 32],
  ['net.ipv4.tcp_slow_start_after_idle', 37],
  ['net.ipv4.tcp_notsent_lowat', 37],
]);

/** The version from which on a sysctl counts as safe; undefined for one that never does. */
export function sysctlSafeSince(name: string): MinorVersion | undefined {
  return SAFE_SYSCTLS.get(name);
}

/**
 * The dotted spelling of a sysctl. The API takes slashes too: when the first separator is a slash,
 * slashes and dots change places (sysctl(8); k8s.io/component-helpers/node/util/sysctl).
 */
export function dottedSysctl(name: string): string {
  const first = /[./]/.exec(name)?.[0];
  if (first !== '/') return name;
  return name.replace(/[./]/g, (separator) => (separator === '/' ? '.' : '/'));
}
