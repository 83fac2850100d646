import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** A finding of a text that stands behind so many other code units. */
export function movedFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const { at, related, gathers } = finding;
  return {
    ...finding,
    at: moved(at, by),
    related: related.map((place) => ({ message: place.message, at: moved(place.at, by) })),
    gathers:
      gathers?.at === undefined
        ? gathers
        : { ...gathers, at: gathers.at.map((span) => moved(span, by)) },
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
