import { say } from '../../text/say.ts';
import type { Text } from '../../text/say.ts';
import { formatFieldPath } from '../fieldPath.ts';
import type { FieldPath } from '../fieldPath.ts';
import { isList, isObject, sameJson } from './json.ts';
import type { Json, Patch } from './patch.ts';

/** What is wanted at one path of a document, merged from any number of patches. */
export type Wanted =
  | { readonly kind: 'set'; readonly value: Json }
  | { readonly kind: 'remove' }
  | { readonly kind: 'inside'; readonly children: ReadonlyMap<string | number, Wanted> };

/** The reason why patches contradict each other. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly reason: Text;
}

/** Merges patches: identical ones collapse, and no order among them counts. */
export function wantedChanges(patches: readonly Patch[]): Wanted | Conflict {
  const root = newBranch();
  for (const patch of patches) {
    let branch = root;
    for (const step of patch.at) branch = childOf(branch, step);
    if (patch.op === 'remove') branch.remove = true;
    else branch.values.push(patch.value);
  }
  const conflict = conflictIn(root, []);
  return conflict === undefined ? wantedIn(root) : { kind: 'conflict', reason: conflict };
}

interface Branch {
  remove: boolean;
  readonly values: Json[];
  readonly children: Map<string | number, Branch>;
}

function newBranch(): Branch {
  return { remove: false, values: [], children: new Map() };
}

function childOf(branch: Branch, step: string | number): Branch {
  const existing = branch.children.get(step);
  if (existing !== undefined) return existing;
  const child = newBranch();
  branch.children.set(step, child);
  return child;
}

function conflictIn(branch: Branch, path: FieldPath): Text | undefined {
  const [value] = branch.values;
  if (value !== undefined) {
    const agrees = !branch.remove && branch.values.every((other) => sameJson(value, other));
    return agrees && impliesChildren(value, branch) ? undefined : contradiction(path);
  }
  if (branch.remove) return setsInside(branch) ? contradiction(path) : undefined;
  for (const [step, child] of branch.children) {
    const conflict = conflictIn(child, [...path, step]);
    if (conflict !== undefined) return conflict;
  }
  return undefined;
}

function contradiction(path: FieldPath): Text {
  return say`two fixes contradict each other at ${formatFieldPath(path)}`;
}

/** True when a value that is set already says what is wanted inside it. */
function impliesChildren(value: Json, branch: Branch): boolean {
  return [...branch.children].every(([step, child]) => {
    const inside = valueAt(value, step);
    if (child.remove) return inside === undefined && !setsInside(child);
    if (child.values.some((other) => inside === undefined || !sameJson(inside, other)))
      return false;
    return inside === undefined ? !setsInside(child) : impliesChildren(inside, child);
  });
}

function valueAt(value: Json, step: string | number): Json | undefined {
  if (isList(value)) return typeof step === 'number' ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function setsInside(branch: Branch): boolean {
  return branch.values.length > 0 || [...branch.children.values()].some(setsInside);
}

function wantedIn(branch: Branch): Wanted {
  const [value] = branch.values;
  if (value !== undefined) return { kind: 'set', value };
  if (branch.remove) return { kind: 'remove' };
  const children = [...branch.children].map(([step, child]) => [step, wantedIn(child)] as const);
  return { kind: 'inside', children: new Map(children) };
}
