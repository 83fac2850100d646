import type { FieldPath } from '../fieldPath.ts';

const CONTAINER_LISTS = ['containers', 'initContainers', 'ephemeralContainers'];

/**
 * True for what stays, as `{}`, when its last field is removed: the document, any `spec`, and the
 * containers. Everything else goes with its key.
 */
export function isKeptWhenEmpty(path: FieldPath): boolean {
  const step = path.at(-1);
  if (step === undefined || step === 'spec') return true;
  return typeof step === 'number' && CONTAINER_LISTS.includes(String(path.at(-2)));
}
