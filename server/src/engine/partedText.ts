import type { Span } from '../text/span.ts';
import { isJsonFile, splitAfterDocument, splitDocuments } from '../yaml/splitDocuments.ts';
import { ListPart } from './listPart.ts';
import { itemPartsOf, listPartsOf } from './listParts.ts';
import { documentEnd, documentStart, ownText, textOf } from './listsInParts.ts';
import { NOTHING_BEFORE, Part } from './part.ts';
import type { Before } from './part.ts';

const MARKER = '---';

/**
 * The text of one file in parts. An edit gives a new one that shares the parts which the edit does
 * not touch, with all that is known of them: it costs what the touched parts cost, and an addition
 * for each of the others.
 */
export class PartedText {
  /** At least one; they follow each other without a gap. */
  readonly parts: readonly Part[];
  readonly length: number;
  #text: string | undefined;

  static of(text: string): PartedText {
    return new PartedText(resplit([], 0, 0, text).parts);
  }

  private constructor(parts: readonly Part[]) {
    this.parts = parts;
    this.length = parts.reduce((sum, part) => sum + part.length, 0);
  }

  /** The whole text, made when it is asked for. */
  get text(): string {
    this.#text ??= textOf(this.parts);
    return this.#text;
  }

  /** The text with what stands at the span replaced. */
  replace({ start, end }: Span, newText: string): PartedText {
    const { parts } = this;
    const first = partAt(parts, start);
    const last = end > start ? partAt(parts, end - 1) : first;
    const touched = textOf(parts.slice(first.index, last.index + 1));
    const before = touched.slice(0, start - first.start);
    const text = before + newText + touched.slice(end - first.start);
    const items = itemsInstead(parts, first.index, last.index + 1, text);
    if (items !== undefined)
      return new PartedText(parts.toSpliced(first.index, last.index + 1 - first.index, ...items));
    // What no longer begins with a marker continues the part before it.
    const joins = first.index > 0 && !text.startsWith(MARKER);
    const from = documentStart(parts, joins ? first.index - 1 : first.index);
    const to = documentEnd(parts, last.index + 1);
    const whole =
      textOf(parts.slice(from, first.index)) + text + textOf(parts.slice(last.index + 1, to));
    const made = resplit(parts, from, to, whole);
    return new PartedText([...parts.slice(0, from), ...made.parts, ...parts.slice(made.to)]);
  }

  /** This text as another, which shares the parts that both begin and end with. */
  become(text: string): PartedText {
    let [first, start] = [0, 0];
    for (let part = this.parts[0]; part !== undefined; part = this.parts[++first]) {
      if (!text.startsWith(ownText(part), start)) break;
      start += part.length;
    }
    let [end, tail] = [this.length, text.length];
    for (const part of this.parts.slice(first).toReversed()) {
      if (tail - part.length < start || !text.startsWith(ownText(part), tail - part.length)) break;
      end -= part.length;
      tail -= part.length;
    }
    return start === end && start === tail
      ? this
      : this.replace({ start, end }, text.slice(start, tail));
  }
}

/** The last part that starts at the offset or before it, and where. */
function partAt(parts: readonly Part[], offset: number): { index: number; start: number } {
  let [index, start] = [0, 0];
  for (; index < parts.length - 1; index++) {
    const next = start + (parts[index]?.length ?? 0);
    if (next > offset) break;
    start = next;
  }
  return { index, start };
}

/** Undefined unless the text makes items of the same list as all the parts did that it replaces. */
function itemsInstead(
  parts: readonly Part[],
  from: number,
  to: number,
  text: string,
): readonly Part[] | undefined {
  const first = parts[from];
  if (!(first instanceof ListPart) || first.role !== 'item') return undefined;
  if (documentEnd(parts, from) < to || !isItem(parts[to - 1])) return undefined;
  return itemPartsOf(text, first, to === parts.length);
}

/**
 * The parts of a text that stands where the parts `from` to `to` stood, with as many of those behind
 * it as belong to it now; what it returns as `to` is the first that stays as it was.
 */
function resplit(
  parts: readonly Part[],
  from: number,
  to: number,
  text: string,
): { readonly parts: readonly Part[]; readonly to: number } {
  let taken = text;
  let next = to;
  const before = beforeOf(parts.slice(from, to));
  // Twice as many are taken each time, so that a long row of them is not split over and over.
  for (let more = 1; ; more *= 2) {
    const isWhole = from === 0 && isJsonFile(taken);
    const isLast = next >= parts.length;
    const made = isWhole
      ? isLast && [new Part(taken, taken.length, true, before)]
      : partsOf(taken, from === 0, isLast, before);
    if (made) {
      const inLists = made.flatMap((part) => listPartsOf(part, before.known) ?? [part]);
      return { parts: inLists, to: next };
    }
    const end = isWhole ? parts.length : documentEnd(parts, Math.min(next + more, parts.length));
    taken += textOf(parts.slice(next, end));
    next = end;
  }
}

/** What is known of the lists among the parts. */
function beforeOf(parts: readonly Part[]): Before {
  const items = parts.filter(isItem).map((part): [string, ListPart] => [part.text, part]);
  const last = parts.at(-1);
  return {
    items: last?.items ?? NOTHING_BEFORE.items,
    known: items.length > 0 ? new Map(items) : (last?.known ?? NOTHING_BEFORE.known),
  };
}

function isItem(part: Part | undefined): part is ListPart {
  return part instanceof ListPart && part.role === 'item';
}

/** Undefined when the part that follows would not start at the end of the text. */
function partsOf(
  text: string,
  isFirst: boolean,
  isLast: boolean,
  before: Before,
): readonly Part[] | undefined {
  const followed = isLast ? text : text + MARKER;
  const pieces = isFirst ? splitDocuments(followed) : splitAfterDocument(followed);
  if (!isLast && pieces.at(-1)?.span.end !== text.length) return undefined;
  // A document ends where the marker of the next one starts.
  const ends = pieces.map(({ span }) => span.end).filter((end) => end < text.length);
  return [0, ...ends].map((start, index) => {
    const end = ends[index] ?? text.length;
    const withMarker = followed.slice(start, end + MARKER.length);
    const known = withMarker.includes('items') ? before : NOTHING_BEFORE;
    return new Part(withMarker, end - start, isFirst && index === 0, known);
  });
}
