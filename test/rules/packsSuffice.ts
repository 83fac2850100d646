import assert from 'node:assert/strict';
import { RULES } from '../../rules/index.ts';
import { LIBRARY } from '../../rules/library.ts';
import { analysisOptions } from '../../server/src/config/analysisOptions.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import { rulesWith } from '../../server/src/engine/library.ts';

/**
 * Asserts that a text is analysed with the rules that are loaded for it as with all. False when it
 * concerns the rare ones: then all are loaded that its persona is told.
 */
export async function assertPacksSuffice(text: string, name: string): Promise<boolean> {
  if (LIBRARY.concernsRare(text)) return false;
  const [some, all] = [await rulesWith(LIBRARY, ['more']), RULES].map((rules) => {
    const { options } = analysisOptions({ persona: 'auditor' }, rules);
    const { findings, failures } = analyze(text, options);
    return { findings, failures };
  });
  assert.deepEqual(some, all, name);
  return true;
}
