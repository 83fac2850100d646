import { analyze } from '../../server/src/engine/analyze.ts';
import { applyFixes } from '../../server/src/fixes/applyFixes.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { admissionOf, newObjections, podBearersIn } from './admission.ts';
import { OPTIONS } from './hardenedText.ts';
import type { Validation } from './validation.ts';
import { inEnglish } from '../../server/src/text/say.ts';

/** What became of fixes that were applied one at a time, as a quick fix is. */
export interface SingleFixes {
  fixes: number;
  /** Of these, on objects that the API server would create. */
  onValid: number;
  /** How many were not made, by rule and reason. */
  readonly refused: Map<string, number>;
  /** Must stay empty. */
  readonly faults: string[];
}

/** Applies every fix of every finding of a text with one object, each to the text as it is. */
export async function addSingleFixes(
  outcome: SingleFixes,
  text: string,
  validation: Validation,
): Promise<void> {
  const analysis = analyze(text, OPTIONS);
  const [before] = await admissionOf(podBearersIn(text), validation);
  for (const finding of analysis.findings) {
    for (const fix of finding.fixes) {
      outcome.fixes += 1;
      if (before?.length === 0) outcome.onValid += 1;
      const edits = applyFixes(text, analysis, [{ finding, fix }], OPTIONS);
      if (edits.kind === 'refused') {
        const reason = `${finding.ruleId}: ${inEnglish(edits.reason).replaceAll(/"[^"]*"/g, '"…"')}`;
        outcome.refused.set(reason, (outcome.refused.get(reason) ?? 0) + 1);
        if (edits.isDefect === true)
          outcome.faults.push(`${reason} (${inEnglish(fix.title)} in ${text})`);
        continue;
      }
      const after = podBearersIn(applyEdits(text, edits.edits));
      const [admission] = await admissionOf(after, validation);
      outcome.faults.push(
        ...newObjections(before, admission).map(
          (objection) => `${objection} (${inEnglish(fix.title)} in ${text})`,
        ),
      );
    }
  }
}
