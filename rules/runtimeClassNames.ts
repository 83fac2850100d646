import { promisesSandbox, sharesKernel } from '../server/src/kubernetes/runtimeHandlers.ts';

/**
 * The known classes of which a name is a slip: another case, one letter too many, too few or another,
 * or two that changed places. Digits tell versions apart, and `runsc` is no slip of `runc`.
 */
export function meantClasses(name: string, known: readonly string[]): readonly string[] {
  if (known.includes(name) || sharesKernel(name) || promisesSandbox(name)) return [];
  return known.filter((candidate) => isSlip(name.toLowerCase(), candidate.toLowerCase()));
}

function isSlip(name: string, meant: string): boolean {
  if (name === meant) return true;
  if (Math.min(name.length, meant.length) < 4) return false;
  let start = 0;
  while (start < name.length && name[start] === meant[start]) start++;
  let end = 0;
  const shorter = Math.min(name.length, meant.length) - start;
  while (end < shorter && name.at(-1 - end) === meant.at(-1 - end)) end++;
  const written = name.slice(start, name.length - end);
  const expected = meant.slice(start, meant.length - end);
  if (/\d/.test(written + expected)) return false;
  const isSwap = written.length === 2 && written === expected.charAt(1) + expected.charAt(0);
  return isSwap || (written.length <= 1 && expected.length <= 1);
}
