import type { TextEdit } from '../../text/textEdit.ts';
import type { Span } from '../../text/span.ts';
import { beforeBreak, lineBreakNear } from './lines.ts';

/**
 * Collects what happens to a text: pieces replaced within lines, whole lines deleted, whole lines
 * inserted. Together they make edits that do not overlap, however close they lie.
 */
export class TextChanges {
  readonly #text: string;
  readonly #replaced: TextEdit[] = [];
  readonly #deleted: Span[] = [];
  readonly #inserted: Insertion[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Replaces a piece that lies in no deleted line. */
  replace(start: number, end: number, newText: string): void {
    if (start !== end || newText !== '') this.#replaced.push({ span: { start, end }, newText });
  }

  /** Deletes lines: from a line's first character to that of the line after the last. */
  deleteLines(start: number, end: number): void {
    if (start < end) this.#deleted.push({ start, end });
  }

  /** Inserts lines after the one that ends at `lineEnd`; those of one place stay in the order given. */
  insertLines(lineEnd: number, lines: readonly string[]): void {
    this.#inserted.push({ lineEnd, lines });
  }

  /** The edits in the order of their places; those that touch are one. */
  edits(): readonly TextEdit[] {
    const deleted = mergedSpans(this.#deleted);
    const insertions = this.#inserted.map((insertion) => this.#insertionOf(insertion, deleted));
    const deletions = deleted.map((span) => this.#deletionOf(span));
    return joinedEdits([...this.#replaced, ...insertions, ...deletions]);
  }

  #insertionOf({ lineEnd, lines }: Insertion, deleted: readonly Span[]): TextEdit {
    const lineBreak = lineBreakNear(this.#text, lineEnd);
    const around = deleted.find(({ start, end }) => start <= lineEnd && lineEnd < end);
    if (around === undefined) {
      const newText = lines.map((line) => lineBreak + line).join('');
      return { span: { start: lineEnd, end: lineEnd }, newText };
    }
    // The line goes that they should follow: they come where it ended.
    const newText = lines.map((line) => line + lineBreak).join('');
    return { span: { start: around.end, end: around.end }, newText };
  }

  #deletionOf({ start, end }: Span): TextEdit {
    // A last line without a line break takes the break before it along: the file ends as it did.
    const isUnended = end === this.#text.length && beforeBreak(this.#text, end) === end;
    return {
      span: { start: isUnended ? beforeBreak(this.#text, start) : start, end },
      newText: '',
    };
  }
}

interface Insertion {
  readonly lineEnd: number;
  readonly lines: readonly string[];
}

function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || last.end < span.start) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

function joinedEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  const joined: TextEdit[] = [];
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const edit of ordered) {
    const last = joined.at(-1);
    if (last !== undefined && last.span.end > edit.span.start)
      throw new Error('changes of a text overlap');
    if (last === undefined || last.span.end < edit.span.start) joined.push(edit);
    else {
      const span = { start: last.span.start, end: edit.span.end };
      joined[joined.length - 1] = { span, newText: last.newText + edit.newText };
    }
  }
  return joined;
}
