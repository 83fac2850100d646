import type { Analysis } from '../engine/analyze.ts';
import type { Fix } from '../engine/fix.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { planChanges } from '../yaml/edit/planChanges.ts';
import { wantedChanges } from '../yaml/edit/wantedChanges.ts';
import { writeChanges } from '../yaml/edit/writeChanges.ts';
import type { ChosenFix } from './applyFixes.ts';

/**
 * Says for each edit of a text which of the applied fixes it comes from: those that alone would edit
 * the same place. An edit that only follows from other fixes comes from none.
 */
export function fixesOfEdits(
  text: string,
  analysis: Analysis,
  edits: readonly TextEdit[],
  applied: readonly ChosenFix[],
): readonly (readonly Fix[])[] {
  const places = applied.map((chosen) => ({
    fix: chosen.fix,
    spans: spansOf(text, analysis, chosen),
  }));
  return edits.map(({ span }) =>
    places.filter(({ spans }) => spans.some((other) => touch(span, other))).map(({ fix }) => fix),
  );
}

function spansOf(text: string, analysis: Analysis, { finding, fix }: ChosenFix): readonly Span[] {
  const document = analysis.documents[finding.document];
  const wanted = wantedChanges(fix.patches);
  if (document?.syntax === undefined || wanted.kind === 'conflict') return [];
  const { change, refusals } = planChanges(text, document, wanted);
  if (refusals.length > 0) return [];
  return writeChanges(text, document.format, document.syntax, change).map(({ span }) => span);
}

function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
