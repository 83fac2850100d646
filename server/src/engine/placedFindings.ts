import type { Span } from '../text/span.ts';
import type { FieldPath } from '../yaml/fieldPath.ts';
import type { ReadProblem } from '../yaml/document.ts';
import type { PlacedPart } from './analyzeParts.ts';
import type { Finding } from './finding.ts';
import { movedFinding } from './movedFinding.ts';

/** The findings of parts as `analyze` gives them for the whole text. */
export function placedFindings(parts: readonly PlacedPart[]): readonly Finding[] {
  return parts.flatMap((part) => {
    const { analysis, offset, document } = part;
    return analysis.findings.map((finding) => ({
      ...movedFinding(finding, offset),
      document: finding.document + document,
      ...(part.item > 0 && ofItem(finding, part.item)),
    }));
  });
}

/** Each item is read as if it were its list's first. */
function ofItem({ subject, fixes }: Finding, item: number): Pick<Finding, 'subject' | 'fixes'> {
  const moved = ([list = '', , ...rest]: FieldPath): FieldPath => [list, item, ...rest];
  return {
    subject: { ...subject, path: moved(subject.path) },
    fixes: fixes.map((fix) => ({
      ...fix,
      patches: fix.patches.map((patch) => ({ ...patch, at: moved(patch.at) })),
    })),
  };
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
