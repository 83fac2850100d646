import type { AnalysisOptions } from '../engine/analyze.ts';
import { isolateDocument, shiftedEdits } from '../fixes/isolate.ts';
import type { IsolatedDocument } from '../fixes/isolate.ts';
import { repair } from '../fixes/repair.ts';
import type { EditsOfFix } from '../report/reportedFindings.ts';

export type EditsOfFixes = typeof editsOfFixes;

/**
 * Makes the edits of single fixes of a document, each tried like the editor's quick fix. The
 * document is taken out of its file once for all of its fixes. `isOnly` when its file has no other.
 */
export function editsOfFixes(
  text: string,
  found: Pick<IsolatedDocument, 'document' | 'index' | 'findings'>,
  isOnly: boolean,
  options: AnalysisOptions,
): EditsOfFix {
  let isolated: IsolatedDocument | undefined | 'not yet' = 'not yet';
  return (finding, fix) => {
    if (isolated === 'not yet') isolated = isolateDocument(text, found, isOnly, options);
    if (isolated === undefined) return undefined;
    const outcome = repair(isolated, fix.patches, [finding], options);
    return outcome.kind === 'refused' ? undefined : shiftedEdits(outcome.edits, isolated.shift);
  };
}
