import type { FieldPath } from '../../../server/src/yaml/fieldPath.ts';
import type { Json, Patch } from '../../../server/src/yaml/edit/patch.ts';

type Marked = string | number | boolean | null | typeof GONE | Marked[] | { [key: string]: Marked };
const GONE = Symbol('gone');
const KEPT = new Set(['spec', 'root']);
const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);

/**
 * What a tree says after patches, worked out in another way than the product's: removed values are
 * marked in place first, so that every index stays true, and swept out afterwards. `isGone` tells it
 * of a path of the tree as it was.
 */
export function patchedTree(
  tree: Json,
  patches: readonly Patch[],
): { readonly tree: Json; readonly isGone: (path: FieldPath) => boolean } {
  const root: { [key: string]: Marked } = { root: copyOf(tree) };
  for (const { op, at, ...rest } of patches) {
    const steps = ['root', ...at];
    const last = steps.pop();
    if (last === undefined) throw new Error('a path has steps');
    const holder = holderAt(root, steps, last, op === 'set');
    if (holder === undefined) continue;
    if (op === 'set' && 'value' in rest) put(holder, last, copyOf(rest.value));
    else if (get(holder, last) !== undefined) put(holder, last, GONE);
  }
  sweep(root, 'root', '');
  const isGone = (path: FieldPath): boolean => {
    let value: Marked | undefined = root;
    for (const step of ['root', ...path]) {
      value = typeof value === 'object' && value !== null ? get(value, step) : undefined;
      if (value === undefined || value === GONE) return true;
    }
    return false;
  };
  return { tree: compacted(root['root'] ?? null), isGone };
}

function holderAt(
  root: { [key: string]: Marked },
  steps: FieldPath,
  last: string | number,
  creates: boolean,
): { [key: string]: Marked } | Marked[] | undefined {
  let holder: { [key: string]: Marked } | Marked[] = root;
  for (const [index, step] of steps.entries()) {
    const child: Marked | undefined = get(holder, step);
    if (typeof child === 'object' && child !== null) {
      holder = child;
      continue;
    }
    if (!creates || (child !== undefined && child !== null)) return undefined;
    const created: { [key: string]: Marked } | Marked[] =
      typeof (steps[index + 1] ?? last) === 'number' ? [] : {};
    put(holder, step, created);
    holder = created;
  }
  return holder;
}

function get(
  holder: { [key: string]: Marked } | Marked[],
  step: string | number,
): Marked | undefined {
  return Array.isArray(holder) ? holder[Number(step)] : holder[step];
}

function put(
  holder: { [key: string]: Marked } | Marked[],
  step: string | number,
  value: Marked,
): void {
  if (Array.isArray(holder)) holder[Number(step)] = value;
  else holder[step] = value;
}

/** Marks, from the inside out, what has nothing left in it. */
function sweep(
  holder: { [key: string]: Marked } | Marked[],
  step: string | number,
  listName: string,
): void {
  const value = get(holder, step);
  if (typeof value !== 'object' || value === null) return;
  const children: [string | number, Marked][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [child] of children) sweep(value, child, String(step));
  const after = children.map(([child]) => get(value, child));
  const isKept = KEPT.has(String(step)) || (Array.isArray(holder) && CONTAINERS.has(listName));
  if (after.length > 0 && after.every((child) => child === GONE) && !isKept)
    put(holder, step, GONE);
}

function compacted(value: Marked): Json {
  if (Array.isArray(value)) return value.filter((item) => item !== GONE).map(compacted);
  if (value === GONE) throw new Error('nothing is left');
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, child]) => child !== GONE);
  return Object.fromEntries(entries.map(([key, child]) => [key, compacted(child)]));
}

/** Without the sharing that structuredClone keeps. */
function copyOf(value: Json): Marked {
  return JSON.parse(JSON.stringify(value));
}
