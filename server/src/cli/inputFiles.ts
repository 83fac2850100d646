import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Obstacle } from '../report/obstacle.ts';
import type { FileName } from '../report/report.ts';
import { gitIgnoresAbove, isIgnored, withGitIgnoreOf } from './gitIgnore.ts';
import type { GitIgnore } from './gitIgnore.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** A file to analyse. */
export interface InputFile extends FileName {
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
  /** Found in a folder, not named by the user: it may be something else than a manifest. */
  readonly found: boolean;
}

export interface InputFiles {
  /** Sorted by name, each file once. Made while they are asked for: there may be very many. */
  readonly files: Iterable<InputFile> & { readonly count: number };
  readonly obstacles: readonly Obstacle[];
}

/**
 * The files that the paths mean. Files are taken whatever their extension; in folders, those named
 * .yaml, .yml or .json. Links to folders are not followed there, as `kubectl apply -R` does not.
 */
export function inputFiles(
  paths: readonly string[],
  { cwd, stdinFilename }: { readonly cwd: string; readonly stdinFilename: string | undefined },
): InputFiles {
  // By absolute path; undefined for those that were found in a folder.
  const files = new Map<string, InputFile | undefined>();
  const obstacles: Obstacle[] = [];
  for (const given of paths) {
    if (given === '-') {
      const absolute = path.resolve(cwd, stdinFilename ?? '<stdin>');
      files.set('-', { ...fileName(absolute, cwd, stdinFilename), path: undefined, found: false });
      continue;
    }
    const absolute = path.resolve(cwd, given);
    const kind = kindOf(absolute, given, cwd, obstacles);
    if (kind === 'file' && !files.has(absolute))
      files.set(absolute, { ...fileName(absolute, cwd, given), path: absolute, found: false });
    if (kind === 'folder') {
      walk(
        absolute,
        gitIgnoresAbove(absolute),
        (file) => {
          if (!files.has(file)) files.set(file, undefined);
        },
        (file, error) => obstacles.push(unreadable(fileName(file, cwd), error)),
      );
    }
  }
  return { files: sortedByName(files, cwd), obstacles };
}

/** Of a file that was found only the name is kept, which says all the rest. */
function sortedByName(
  files: ReadonlyMap<string, InputFile | undefined>,
  cwd: string,
): InputFiles['files'] {
  const nameOf = (file: InputFile | string): string =>
    typeof file === 'string' ? file : file.name;
  const sorted = Array.from(files, ([absolute, file]) => file ?? fileName(absolute, cwd).name);
  sorted.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return {
    count: sorted.length,
    *[Symbol.iterator]() {
      for (const file of sorted) {
        if (typeof file !== 'string') yield file;
        else {
          const absolute = path.resolve(cwd, file);
          yield { ...fileName(absolute, cwd), path: absolute, found: true };
        }
      }
    },
  };
}

/** Says why a path cannot be read and what to do. */
export function unreadable(file: FileName, error: unknown): Obstacle {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = say`Cannot be read: ${REASONS[code] ?? String(error)}.`;
  return { code: 'unreadable-path', file, region: undefined, message };
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: say`there is no such file or folder; check the path`,
  EACCES: say`permission is denied; make it readable`,
  EPERM: say`permission is denied; make it readable`,
  ELOOP: say`its links lead in a circle; remove one of them`,
};

/** The name of a file below the current folder is relative to it; of others as given, or absolute. */
function fileName(absolute: string, cwd: string, given?: string): FileName {
  const relative = path.relative(cwd, absolute);
  const isBelow =
    relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
  if (!isBelow) return { name: given ?? absolute, uri: pathToFileURL(absolute).href };
  const steps = relative.split(path.sep);
  return {
    name: steps.join('/'),
    // A lone surrogate, which Windows allows in names, has no place in a URI.
    uri: steps.map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'))).join('/'),
  };
}

function kindOf(
  absolute: string,
  given: string,
  cwd: string,
  obstacles: Obstacle[],
): 'file' | 'folder' | undefined {
  try {
    return fs.statSync(absolute).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    obstacles.push(unreadable(fileName(absolute, cwd, given), error));
    return undefined;
  }
}

function walk(
  folder: string,
  ignores: readonly GitIgnore[],
  onFile: (file: string) => void,
  onError: (path: string, error: unknown) => void,
): void {
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    onError(folder, error);
    return;
  }
  const here = withGitIgnoreOf(folder, entries, ignores);
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name === '.git' || entry.name === 'node_modules') continue;
      if (!isIgnored(file, true, here)) walk(file, here, onFile, onError);
    } else if (/\.(?:ya?ml|json)$/i.test(entry.name) && isFile(file, entry)) {
      if (!isIgnored(file, false, here)) onFile(file);
    }
  }
}

/** Links that lead nowhere, such as editors' lock files, are nothing to complain about. */
function isFile(file: string, entry: fs.Dirent): boolean {
  if (entry.isFile()) return true;
  if (!entry.isSymbolicLink()) return false;
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
