/** A range of text: UTF-16 code units from the start of the file, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when both spans cover the same characters. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
