import type { MinorVersion } from './version.ts';

/**
 * The SELinux types that Pod Security allows, with the version from which on it does.
 * Source: k8s.io/pod-security-admission, policy/check_seLinuxOptions.go, v1.37.
 */
const CONTAINER_TYPES: ReadonlyMap<string, MinorVersion> = new Map([
  ['', 0],
  ['container_t', 0],
  ['container_init_t', 0],
  ['container_kvm_t', 0],
  ['container_engine_t', 31],
]);

/** The version from which on an SELinux type is allowed; undefined for one that never is. */
export function seLinuxTypeAllowedSince(type: string): MinorVersion | undefined {
  return CONTAINER_TYPES.get(type);
}
