import {
  DEVICE_FILE,
  HOST_PATH_TABLE,
  OTHER_PATH,
  RUNTIME_SOCKET,
  RUNTIME_SOCKET_NAMES,
} from './hostPathTable.ts';
import type { Gravity, HostPathClassName, HostPathRow } from './hostPathTable.ts';

export interface HostPathClass {
  readonly name: HostPathClassName;
  /** How grave it is when a container can write to the mount. */
  readonly readWrite: Gravity;
  /** How grave it is when all mounts are read-only. */
  readonly readOnly: Gravity;
  /** The path below that makes a directory what it is: `/var` holds `/var/lib/kubelet`. */
  readonly holds: string | undefined;
}

/**
 * What a path of the node is, as the longest entry of the table that it is or lies in says, or as
 * the gravest says that it holds. Relative paths are `other`. `type` is the `hostPath.type`.
 */
export function hostPathClassOf(path: string, type?: string): HostPathClass {
  const normal = normalizeHostPath(path);
  const candidates = candidatesFor(normal, type);
  const gravest = candidates.reduce((worst, next) => (isGraver(next, worst) ? next : worst));
  const readOnly = gravestOf(candidates.map(({ row }) => row.readOnly));
  return {
    name: gravest.row.name,
    readWrite: gravest.row.readWrite,
    // A socket can be spoken to through a read-only mount, whatever it belongs to.
    readOnly: type === 'Socket' ? gravest.row.readWrite : readOnly,
    holds: gravest.holds,
  };
}

/**
 * The one spelling of a path: `/var/run//docker.sock/` and `/proc/1/root/run/docker.sock` are
 * `/run/docker.sock`; `C:\var\lib\kubelet` of Windows is `/var/lib/kubelet`. Case is kept.
 */
export function normalizeHostPath(path: string): string {
  const isWindows = /^(?:[A-Za-z]:|\\\\)/.test(path);
  const slashed = isWindows ? path.replace(/^[A-Za-z]:/, '/').replaceAll('\\', '/') : path;
  const segments: string[] = [];
  for (const segment of slashed.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  const joined = segments.join('/');
  if (!slashed.startsWith('/')) return joined;
  return `/${joined}`
    .replace(/^(?:\/proc\/(?:self|thread-self|\d+)\/root(?=\/|$))+/, '')
    .replace(/^\/var\/run(?=\/|$)/, '/run')
    .replace(/^$/, '/');
}

interface Candidate {
  readonly row: HostPathRow;
  readonly holds: string | undefined;
}

interface Entry {
  readonly row: HostPathRow;
  readonly segments: readonly string[];
}

const ENTRIES: readonly Entry[] = HOST_PATH_TABLE.flatMap((row) =>
  row.paths.map((path) => ({ row, segments: segmentsOf(path) })),
);

/** What the path lies in comes first: among equals it says more of the path than what it holds. */
function candidatesFor(
  path: string,
  type: string | undefined,
): readonly [Candidate, ...Candidate[]] {
  const segments = segmentsOf(path);
  const covering = path.startsWith('/') ? entryOver(segments) : undefined;
  const own = { row: covering?.row ?? OTHER_PATH, holds: undefined };
  const ofFile = ofFileItself(segments, type, own.row);
  return [own, ...ofFile, ...(path.startsWith('/') ? heldIn(segments) : [])];
}

/** The longest entry that the path is or lies in; of two as long, the one with fewer wildcards. */
function entryOver(segments: readonly string[]): Entry | undefined {
  const over = ENTRIES.filter(
    (entry) =>
      matches(entry.segments, segments) &&
      (entry.row.isAlone !== true || entry.segments.length === segments.length),
  );
  const rank = (entry: Entry): number =>
    2 * entry.segments.length - entry.segments.filter((segment) => segment.endsWith('*')).length;
  return over.reduce<Entry | undefined>(
    (best, entry) => (best === undefined || rank(entry) > rank(best) ? entry : best),
    undefined,
  );
}

function ofFileItself(
  segments: readonly string[],
  type: string | undefined,
  own: HostPathRow,
): readonly Candidate[] {
  if (RUNTIME_SOCKET_NAMES.has(segments.at(-1) ?? '')) {
    return [{ row: RUNTIME_SOCKET, holds: undefined }];
  }
  const isDevice = type === 'BlockDevice' || type === 'CharDevice';
  return isDevice && own.name !== 'benign' ? [{ row: DEVICE_FILE, holds: undefined }] : [];
}

/** What lies below a directory; paths that few nodes have count where there are no others. */
function heldIn(segments: readonly string[]): readonly Candidate[] {
  const held = ENTRIES.filter(
    (entry) => entry.segments.length > segments.length && isWithin(segments, entry.segments),
  );
  const usual = held.filter(({ row }) => row.isRare !== true);
  return (usual.length > 0 ? usual : held).map((entry) => ({
    row: entry.row,
    holds: `/${[...segments, ...entry.segments.slice(segments.length)].join('/')}`,
  }));
}

function isWithin(directory: readonly string[], entry: readonly string[]): boolean {
  return directory.every((segment, index) => isSegment(entry[index], segment));
}

function matches(entry: readonly string[], path: readonly string[]): boolean {
  return (
    entry.length <= path.length && entry.every((segment, index) => isSegment(segment, path[index]))
  );
}

function isSegment(pattern: string | undefined, segment: string | undefined): boolean {
  if (pattern === undefined || segment === undefined) return false;
  return pattern.endsWith('*') ? segment.startsWith(pattern.slice(0, -1)) : pattern === segment;
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

const GRAVITIES: readonly Gravity[] = ['critical', 'high', 'medium', 'low', 'info'];

function isGraver({ row: a }: Candidate, { row: b }: Candidate): boolean {
  const byWriting = GRAVITIES.indexOf(a.readWrite) - GRAVITIES.indexOf(b.readWrite);
  return (byWriting || GRAVITIES.indexOf(a.readOnly) - GRAVITIES.indexOf(b.readOnly)) < 0;
}

function gravestOf(gravities: readonly Gravity[]): Gravity {
  return GRAVITIES.find((gravity) => gravities.includes(gravity)) ?? 'info';
}
