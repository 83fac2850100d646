import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Facts, UsedFacts } from '../engine/factIndex.ts';
import type { Fact, FactKind } from '../kubernetes/facts.ts';
import { say } from '../text/say.ts';
import { CliError } from './cliError.ts';
import type { FilePart } from './scanFile.ts';

/** What files added to the reports of earlier runs, kept in a folder. */
export interface ResultCache {
  /** The key of bytes under a name: another program, setting or name makes another key. */
  keyOf(name: string, bytes: Uint8Array): string;
  /** Undefined when it is not there, or not as it was written. */
  read(key: string, facts: Facts): FilePart | undefined;
  /** `used` are the facts that the part follows from: with others it is not read again. */
  write(key: string, part: FilePart, used: UsedFacts): void;
}

/**
 * Opens the folder, which is made when it is missing. `settings` is all that a part depends on but
 * the file. Throws a `CliError` when the folder cannot be used.
 */
export function openCache(folder: string, settings: string): ResultCache {
  prepare(folder);
  const prefix = digest(settings);
  const fileOf = (key: string): string => path.join(folder, key.slice(0, 2), key.slice(2));
  const digestOf = memoized((facts: readonly Fact[]) => digest(JSON.stringify(facts)));
  const isCurrent = ({ used }: Entry, facts: Facts): boolean =>
    used.every(([kind, known]) => digestOf(facts.of(kind) as readonly Fact[]) === known);
  return {
    keyOf: (name, bytes) => digest(`${prefix}\n${name}\n`, bytes),
    read: (key, facts) => {
      const entry = readEntry(fileOf(key), key);
      return entry !== undefined && isCurrent(entry, facts) ? entry.part : undefined;
    },
    write: (key, part, facts) => {
      const used = Array.from(facts, ([kind, list]) => [kind, digestOf(list)] as const);
      const entry: Entry = { part, used };
      writeEntry(fileOf(key), `${key}\n${JSON.stringify(entry)}`);
    },
  };
}

/** What is kept, with the digests of the facts that were used. */
interface Entry {
  readonly part: FilePart;
  readonly used: readonly (readonly [kind: FactKind, digest: string])[];
}

/** Lists of facts are the same for a whole run. */
function memoized(digestOf: (facts: readonly Fact[]) => string) {
  const known = new WeakMap<readonly Fact[], string>();
  return (facts: readonly Fact[]): string => {
    const earlier = known.get(facts);
    if (earlier !== undefined) return earlier;
    const made = digestOf(facts);
    known.set(facts, made);
    return made;
  };
}

/** The digest of a file's bytes; empty when there is no file. */
export function digestOfFile(file: string | undefined): string {
  return file === undefined ? '' : digest(fs.readFileSync(file));
}

function prepare(folder: string): void {
  try {
    if (fs.mkdirSync(folder, { recursive: true }) === undefined) return;
    fs.writeFileSync(path.join(folder, '.gitignore'), '*\n');
  } catch (error) {
    throw new CliError(say`the cache ${folder} cannot be made: ${String(error)}`);
  }
}

const DIGEST_LENGTH = 64;

function readEntry(file: string, key: string): Entry | undefined {
  let entry: string;
  try {
    entry = fs.readFileSync(file, 'utf8');
  } catch {
    // Not there, or not readable: both mean that the file is analysed.
    return undefined;
  }
  const body = entry.slice(DIGEST_LENGTH);
  const isWhole = entry.slice(0, DIGEST_LENGTH) === digest(body) && body.startsWith(`${key}\n`);
  // Its digest says that it is as we wrote it.
  return isWhole ? (JSON.parse(body.slice(key.length + 1)) as Entry) : undefined;
}

function writeEntry(file: string, body: string): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    replace(file, digest(body) + body);
  } catch {
    // A folder that is full or may not be written to makes the next run slower, not this one wrong.
  }
}

/** Written aside and renamed, so that no run sees a part of it. */
function replace(file: string, entry: string): void {
  const temporary = `${file}.${process.pid}.${threadId}.tmp`;
  try {
    fs.writeFileSync(temporary, entry);
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
