/** The labels that Pod Security Admission reads on a Namespace (k8s.io/pod-security-admission, api/). */
export const POD_SECURITY_PREFIX = 'pod-security.kubernetes.io/';

export const POD_SECURITY_LABELS = [
  'enforce',
  'enforce-version',
  'audit',
  'audit-version',
  'warn',
  'warn-version',
] as const;

const LEVELS: readonly string[] = ['privileged', 'baseline', 'restricted'];

/** Exactly as admission reads it: no other case, no spaces. */
export function isPodSecurityLevel(text: string): boolean {
  return LEVELS.includes(text);
}

/** `latest` or `v1.N`: neither `1.30` nor `v1.30.2`. */
export function isPodSecurityVersion(text: string): boolean {
  return text === 'latest' || /^v1\.(?:[0-9]|[1-9][0-9]*)$/.test(text);
}

/** The level or version that was surely meant; undefined where it cannot be told. */
export function meantPodSecurityValue(label: string, text: string): string | undefined {
  const trimmed = text.trim().toLowerCase();
  if (!label.endsWith('-version')) return isPodSecurityLevel(trimmed) ? trimmed : undefined;
  const version = trimmed.replace(/^v?(1\.\d+)(?:\.\d+)?$/, 'v$1');
  return isPodSecurityVersion(version) ? version : undefined;
}
