import type { TextEdit } from '../text/textEdit.ts';

/** A run of the original text, or text that was inserted. */
type Part =
  | { readonly kind: 'original'; readonly start: number; readonly end: number }
  | { readonly kind: 'inserted'; readonly text: string };

/** A text that is edited in rounds and knows the one set of edits that leads from the original to it. */
export class EditedText {
  readonly #original: string;
  #parts: readonly Part[];

  constructor(original: string) {
    this.#original = original;
    this.#parts = [{ kind: 'original', start: 0, end: original.length }];
  }

  /** Applies edits, whose offsets count in the text as it is now. */
  apply(edits: readonly TextEdit[]): void {
    const ordered = [...edits].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    );
    // Read from its end: what comes next is on top.
    const rest = this.#parts.toReversed();
    const parts: Part[] = [];
    let offset = 0;
    for (const { span, newText } of ordered) {
      parts.push(...taken(rest, span.start - offset));
      taken(rest, span.end - span.start);
      if (newText !== '') parts.push({ kind: 'inserted', text: newText });
      offset = span.end;
    }
    this.#parts = [...parts, ...rest.toReversed()];
  }

  /** The edits of the original text, in order; none touches another. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let offset = 0;
    let newText = '';
    const end: Part = {
      kind: 'original',
      start: this.#original.length,
      end: this.#original.length,
    };
    for (const part of [...this.#parts, end]) {
      if (part.kind === 'inserted') {
        newText += part.text;
        continue;
      }
      const isChanged = newText !== this.#original.slice(offset, part.start);
      if (isChanged) edits.push({ span: { start: offset, end: part.start }, newText });
      newText = '';
      offset = part.end;
    }
    return edits;
  }
}

/** Takes a number of characters from the top of a pile of parts. */
function taken(pile: Part[], length: number): readonly Part[] {
  const parts: Part[] = [];
  let missing = length;
  while (missing > 0) {
    const part = pile.pop();
    if (part === undefined) throw new Error('an edit lies past the end of the text');
    const size = lengthOf(part);
    if (size > missing) {
      const [head, tail] = cut(part, missing);
      parts.push(head);
      pile.push(tail);
      return parts;
    }
    parts.push(part);
    missing -= size;
  }
  return parts;
}

function cut(part: Part, at: number): readonly [Part, Part] {
  if (part.kind === 'inserted') {
    return [
      { kind: 'inserted', text: part.text.slice(0, at) },
      { kind: 'inserted', text: part.text.slice(at) },
    ];
  }
  const middle = part.start + at;
  return [
    { kind: 'original', start: part.start, end: middle },
    { kind: 'original', start: middle, end: part.end },
  ];
}

function lengthOf(part: Part): number {
  return part.kind === 'inserted' ? part.text.length : part.end - part.start;
}
