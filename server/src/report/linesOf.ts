import { LineIndex } from '../text/lineIndex.ts';

/** The lines of a text, made once, when they are first asked for: a clean file needs none. */
export function linesOf(text: string): () => LineIndex {
  let lines: LineIndex | undefined;
  return () => (lines ??= new LineIndex(text));
}
