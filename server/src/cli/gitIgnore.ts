import * as fs from 'node:fs';
import * as path from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';

/** The patterns of one .gitignore, which count from its folder. */
export interface GitIgnore {
  readonly folder: string;
  readonly patterns: Ignore;
}

/**
 * The .gitignore files between the repository's top and the folder, the folder's own excepted. None
 * when they ignore the folder itself: who names an ignored folder wants it searched.
 */
export function gitIgnoresAbove(folder: string): readonly GitIgnore[] {
  const above: string[] = [];
  for (let current = folder; !fs.existsSync(path.join(current, '.git'));) {
    const parent = path.dirname(current);
    // Outside a repository git reads no .gitignore above the folder, nor do we.
    if (parent === current) return [];
    above.unshift(parent);
    current = parent;
  }
  const ignores = above.flatMap((parent) => gitIgnoreOf(parent) ?? []);
  return isIgnored(folder, true, ignores) ? [] : ignores;
}

/** Adds the folder's own .gitignore, if its entries show one. */
export function withGitIgnoreOf(
  folder: string,
  entries: readonly fs.Dirent[],
  ignores: readonly GitIgnore[],
): readonly GitIgnore[] {
  if (!entries.some(({ name }) => name === '.gitignore')) return ignores;
  const own = gitIgnoreOf(folder);
  return own === undefined ? ignores : [...ignores, own];
}

/** True when the nearest .gitignore that says something of the path ignores it. */
export function isIgnored(
  absolute: string,
  isFolder: boolean,
  ignores: readonly GitIgnore[],
): boolean {
  for (const { folder, patterns } of ignores.toReversed()) {
    const relative = path.relative(folder, absolute).split(path.sep).join('/');
    const { ignored, unignored } = patterns.test(isFolder ? `${relative}/` : relative);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

function gitIgnoreOf(folder: string): GitIgnore | undefined {
  try {
    const patterns = fs.readFileSync(path.join(folder, '.gitignore'), 'utf8');
    return { folder, patterns: ignore().add(patterns) };
  } catch {
    // Missing, a folder, or not readable: git goes on without it too.
    return undefined;
  }
}
