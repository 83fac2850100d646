import type { Span } from '../text/span.ts';
import type { ReadProblem } from '../yaml/document.ts';
import type { PlacedPart } from './analyzeParts.ts';
import type { Finding } from './finding.ts';
import { movedFinding } from './movedFinding.ts';

/** The findings of parts as `analyze` gives them for the whole text. */
export function placedFindings(parts: readonly PlacedPart[]): readonly Finding[] {
  return parts.flatMap(({ analysis, offset, document }) =>
    analysis.findings.map((finding) => ({
      ...movedFinding(finding, offset),
      document: finding.document + document,
    })),
  );
}

/** The problems of parts as `analyze` gives them for the whole text. */
export function placedProblems(parts: readonly PlacedPart[]): readonly ReadProblem[] {
  return parts.flatMap(({ analysis, offset }) =>
    analysis.problems.map((problem) => ({ ...problem, span: placed(problem.span, offset) })),
  );
}

function placed({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
