import type { Analysis, AnalysisOptions } from '../engine/analyze.ts';
import type { Finding } from '../engine/finding.ts';
import type { Fix } from '../engine/fix.ts';
import { say } from '../text/say.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { Edits } from '../yaml/edit/editsOf.ts';
import type { Patch } from '../yaml/edit/patch.ts';
import { isolate, shiftedEdits } from './isolate.ts';
import { repair, repairAtAnchors } from './repair.ts';

export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The edits of a text, in the order of their places, that apply all of the chosen fixes of its
 * analysis. They have been tried: the manifest differs by the fixes' patches and nothing else, the
 * findings are gone, none is new, and the API server admits what it admitted before. Refused as a
 * whole when one of this is not so.
 */
export function applyFixes(
  text: string,
  analysis: Analysis,
  chosen: readonly ChosenFix[],
  options: AnalysisOptions,
): Edits {
  const edits: TextEdit[] = [];
  for (const index of new Set(chosen.map(({ finding }) => finding.document))) {
    const here = chosen.filter(({ finding }) => finding.document === index);
    const change = {
      patches: here.flatMap(({ fix }) => fix.patches),
      findings: here.map(({ finding }) => finding),
    };
    const outcome = applyPatches(text, analysis, index, change, options);
    if (outcome.kind === 'refused') return outcome;
    edits.push(...outcome.edits);
  }
  return { kind: 'edits', edits: edits.sort((a, b) => a.span.start - b.span.start) };
}

/** The same for patches of one document, by its index, and the findings that they must remove. */
export function applyPatches(
  text: string,
  analysis: Analysis,
  document: number,
  change: { readonly patches: readonly Patch[]; readonly findings: readonly Finding[] },
  options: AnalysisOptions,
): Edits {
  const inForce = { ...options, facts: analysis.facts };
  const isolated = isolate(text, analysis, document, inForce);
  if (isolated === undefined)
    return { kind: 'refused', reason: say`the document cannot be edited by itself` };
  const outcome = repair(isolated, change.patches, change.findings, inForce);
  if (outcome.kind === 'refused') return outcome;
  return { kind: 'edits', edits: shiftedEdits(outcome.edits, isolated.shift) };
}

/** The edits of one fix whose place is shared, made at the anchor for all places that read it. */
export function applyAtAnchors(
  text: string,
  analysis: Analysis,
  { finding, fix }: ChosenFix,
  options: AnalysisOptions,
): Edits {
  const inForce = { ...options, facts: analysis.facts };
  const isolated = isolate(text, analysis, finding.document, inForce);
  if (isolated === undefined)
    return { kind: 'refused', reason: say`the document cannot be edited by itself` };
  const outcome = repairAtAnchors(isolated, fix.patches, [finding], inForce);
  if (outcome.kind === 'refused') return outcome;
  return { kind: 'edits', edits: shiftedEdits(outcome.edits, isolated.shift) };
}
