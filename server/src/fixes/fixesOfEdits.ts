import type { Analysis } from '../engine/analyze.ts';
import type { Fix } from '../engine/fix.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { planChanges } from '../yaml/edit/planChanges.ts';
import { wantedChanges } from '../yaml/edit/wantedChanges.ts';
import { writeChanges } from '../yaml/edit/writeChanges.ts';
import type { ChosenFix } from './applyFixes.ts';

/** Characters of documents that may be gone through, once for each fix: about a second's work. */
const MOST_CHARACTERS = 30_000_000;

/**
 * Says for each edit of a text which of the applied fixes it comes from: those that alone would edit
 * the same place. An edit that only follows from other fixes comes from none, and so do those of a
 * text where there is too much to try.
 */
export function fixesOfEdits(
  text: string,
  analysis: Analysis,
  edits: readonly TextEdit[],
  applied: readonly ChosenFix[],
): readonly (readonly Fix[])[] {
  const characters = applied.reduce((sum, { finding }) => {
    const span = analysis.documents[finding.document]?.span;
    return span === undefined ? sum : sum + span.end - span.start;
  }, 0);
  if (characters > MOST_CHARACTERS) return edits.map(() => []);
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
