import type { ListType } from '../kubernetes/resource.ts';
import { ListPart } from './listPart.ts';
import { Part } from './part.ts';

/** The index of the part with which the document of the part at the index starts. */
export function documentStart(parts: readonly Part[], index: number): number {
  let start = index;
  while (continuesList(parts[start])) start--;
  return start;
}

/** The first index from this one on at which no piece of a list goes on. */
export function documentEnd(parts: readonly Part[], index: number): number {
  let end = index;
  while (continuesList(parts[end])) end++;
  return end;
}

/** What a list that starts at the index says of its type: the last one of equal keys counts. */
export function listTypeAt(parts: readonly Part[], index: number): ListType | undefined {
  const head = parts[index];
  if (!(head instanceof ListPart) || head.role !== 'head') return undefined;
  const last = parts[documentEnd(parts, index + 1) - 1];
  const tail = last instanceof ListPart ? last.type : {};
  return { apiVersion: undefined, kind: undefined, ...head.type, ...tail };
}

/** The same parts, but with one for the whole of the list that the part at the index belongs to. */
export function withWholeList(parts: readonly Part[], index: number): readonly Part[] {
  const start = documentStart(parts, index);
  const end = documentEnd(parts, start + 1);
  const text = textOf(parts.slice(start, end));
  const whole = new Part(text, text.length, parts[start]?.isFirst === true);
  return [...parts.slice(0, start), whole, ...parts.slice(end)];
}

/** The text of parts that follow each other. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(ownText).join('');
}

/** The text of the part alone. */
export function ownText({ text, length }: Part): string {
  return text.length === length ? text : text.slice(0, length);
}

/** True for an item or the tail of a list: the document begins before it. */
export function continuesList(part: Part | undefined): boolean {
  return part instanceof ListPart && part.role !== 'head';
}
