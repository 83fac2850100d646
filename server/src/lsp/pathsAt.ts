import type { Text } from '../text/say.ts';
import type { Span } from '../text/span.ts';
import type { Place } from '../yaml/node.ts';
import type { OpenFile } from './openFiles.ts';
import { holds, podAt } from './podAt.ts';

/** A workload's ways to the node, where it says what it is. */
export interface PathsAt {
  readonly at: Span;
  /** One sentence each. */
  readonly messages: readonly Text[];
}

/** The paths of the workload whose kind or name stands at the offset; undefined when it has none. */
export function pathsAt(file: OpenFile, offset: number): PathsAt | undefined {
  const found = podAt(file, offset);
  if (found === undefined) return undefined;
  const { view } = found.pod.resource;
  const names = [view.string('kind'), view.mapping('metadata').string('name')];
  const name = names.find(
    (field) => field !== undefined && [field.keyPlace, field.valuePlace].some(isAt(offset)),
  );
  if (name === undefined) return undefined;
  const messages = file.analysis.findings
    .filter(({ isPath, document }) => isPath && document === found.document)
    .filter(({ subject }) => isSamePath(subject.path, view.path))
    .map(({ message }) => message);
  const at = spanOf(name.valuePlace);
  return messages.length === 0 ? undefined : { at, messages };
}

function isAt(offset: number): (place: Place) => boolean {
  return (place) => holds(spanOf(place), offset);
}

function spanOf({ span, use }: Place): Span {
  return use ?? span;
}

function isSamePath(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
