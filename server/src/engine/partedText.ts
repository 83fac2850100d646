import type { Span } from '../text/span.ts';
import { isJsonFile, splitAfterDocument, splitDocuments } from '../yaml/splitDocuments.ts';
import type { ListItems } from './analyzeByItems.ts';
import { Part } from './part.ts';

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
    // What no longer begins with a marker continues the part before it.
    const joins = first.index > 0 && !text.startsWith(MARKER);
    const from = joins ? first.index - 1 : first.index;
    const joined = textOf(parts.slice(from, first.index)) + text;
    const made = resplit(parts, from, last.index + 1, joined, parts[last.index]?.items);
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

/**
 * The parts of a text that stands where the parts `from` to `to` stood, with as many of those behind
 * it as belong to it now; what it returns as `to` is the first that stays as it was.
 */
function resplit(
  parts: readonly Part[],
  from: number,
  to: number,
  text: string,
  items?: ListItems,
): { readonly parts: readonly Part[]; readonly to: number } {
  let taken = text;
  let next = to;
  // Twice as many are taken each time, so that a long row of them is not split over and over.
  for (let more = 1; ; more *= 2) {
    const isWhole = from === 0 && isJsonFile(taken);
    const isLast = next >= parts.length;
    const made = isWhole
      ? isLast && [new Part(taken, taken.length, true, items)]
      : partsOf(taken, from === 0, isLast, items);
    if (made) return { parts: made, to: next };
    const end = isWhole ? parts.length : next + more;
    taken += textOf(parts.slice(next, end));
    next = Math.min(end, parts.length);
  }
}

/** Undefined when the part that follows would not start at the end of the text. */
function partsOf(
  text: string,
  isFirst: boolean,
  isLast: boolean,
  items: ListItems | undefined,
): readonly Part[] | undefined {
  const followed = isLast ? text : text + MARKER;
  const pieces = isFirst ? splitDocuments(followed) : splitAfterDocument(followed);
  if (!isLast && pieces.at(-1)?.span.end !== text.length) return undefined;
  // A document ends where the marker of the next one starts.
  const ends = pieces.map(({ span }) => span.end).filter((end) => end < text.length);
  return [0, ...ends].map((start, index) => {
    const end = ends[index] ?? text.length;
    const withMarker = followed.slice(start, end + MARKER.length);
    return new Part(withMarker, end - start, isFirst && index === 0, items);
  });
}

function textOf(parts: readonly Part[]): string {
  return parts.map(ownText).join('');
}

function ownText({ text, length }: Part): string {
  return text.slice(0, length);
}
