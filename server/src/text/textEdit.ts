import type { Span } from './span.ts';

/** Replaces the text of `span` (empty: an insertion) by `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits to a text. The edits must not overlap; their order does not matter, except that
 * insertions at one place are applied in the order given.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const parts: string[] = [];
  let offset = 0;
  for (const edit of ordered) {
    if (edit.span.start < offset) throw new Error('text edits overlap');
    parts.push(text.slice(offset, edit.span.start), edit.newText);
    offset = edit.span.end;
  }
  parts.push(text.slice(offset));
  return parts.join('');
}
