import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** A range as people and SARIF count: from 1, columns in UTF-16 code units, end exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The region of a span. */
export function regionOf(span: Span, lines: LineIndex): Region {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
