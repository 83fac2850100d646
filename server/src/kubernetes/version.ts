/**
 * A Kubernetes version by its minor number: 37 means 1.37. Pod Security knows no finer step.
 */
export type MinorVersion = number;

/** The newest release whose rules are known (August 2026). */
export const NEWEST_VERSION: MinorVersion = 37;

/** Reads `1.37`, `v1.37`, `1.37.2` or `latest`; undefined for anything else. */
export function parseVersion(text: string): MinorVersion | undefined {
  if (text === 'latest') return NEWEST_VERSION;
  const match = /^v?1\.(\d{1,3})(?:\.\d+)?$/.exec(text.trim());
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

export function formatVersion(version: MinorVersion): string {
  return `1.${version}`;
}
