/** The annotations that held seccomp profiles before there were fields (Kubernetes 1.3 to 1.26). */
export const SECCOMP_POD_KEY = 'seccomp.security.alpha.kubernetes.io/pod';
export const SECCOMP_CONTAINER_PREFIX = 'container.seccomp.security.alpha.kubernetes.io/';
/** Keys of a PodSecurityPolicy, which mean nothing on a pod. */
export const SECCOMP_POLICY_KEYS: readonly string[] = [
  'seccomp.security.alpha.kubernetes.io/defaultProfileName',
  'seccomp.security.alpha.kubernetes.io/allowedProfileNames',
];

/** A seccompProfile as the API names its fields. */
export interface SeccompProfile {
  readonly type: string;
  readonly localhostProfile?: string;
}

export const RUNTIME_DEFAULT: SeccompProfile = { type: 'RuntimeDefault' };

/** True for the types that confine: of seccompProfile and of appArmorProfile alike. */
export function isConfined(type: string): boolean {
  return type === 'RuntimeDefault' || type === 'Localhost';
}

/** What Pod Security of 1.0 to 1.18 allows as the value of a seccomp annotation. */
export function isConfinedSeccompAnnotation(value: string): boolean {
  return (
    value === 'runtime/default' || value === 'docker/default' || value.startsWith('localhost/')
  );
}

/**
 * The field that says what a seccomp annotation says; undefined for `unconfined`, for what is no
 * profile, and for a path that the field may not hold (absolute or with `..`).
 */
export function profileOfSeccompAnnotation(value: string): SeccompProfile | undefined {
  if (!isConfinedSeccompAnnotation(value)) return undefined;
  if (!value.startsWith('localhost/')) return RUNTIME_DEFAULT;
  const localhostProfile = value.slice('localhost/'.length);
  const isUsable = /^[^/]/.test(localhostProfile) && !localhostProfile.split('/').includes('..');
  return isUsable ? { type: 'Localhost', localhostProfile } : undefined;
}
