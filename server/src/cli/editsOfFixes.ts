import type { Analysis, AnalysisOptions } from '../engine/analyze.ts';
import { isolate, shiftedEdits } from '../fixes/isolate.ts';
import type { IsolatedDocument } from '../fixes/isolate.ts';
import { repair } from '../fixes/repair.ts';
import type { EditsOfFix } from '../report/reportedFindings.ts';

/**
 * Makes the edits of single fixes of a file, each tried like the editor's quick fix. A document is
 * taken out of its file once for all of its fixes.
 */
export function editsOfFixes(
  text: string,
  analysis: Analysis,
  options: AnalysisOptions,
): EditsOfFix {
  let index: number | undefined;
  let isolated: IsolatedDocument | undefined;
  return (finding, fix) => {
    if (finding.document !== index) {
      index = finding.document;
      isolated = isolate(text, analysis, index, options);
    }
    if (isolated === undefined) return undefined;
    const outcome = repair(isolated, fix.patches, [finding], options);
    return outcome.kind === 'refused' ? undefined : shiftedEdits(outcome.edits, isolated.shift);
  };
}
