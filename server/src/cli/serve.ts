import { EXPLANATIONS } from '../../../rules/explanations.ts';
import { RULES } from '../../../rules/index.ts';
import { serveThisProcess } from '../lsp/serveThisProcess.ts';

/** Serves an editor over standard input and output; the connection ends the process. */
export function serve(): Promise<never> {
  serveThisProcess({ rules: RULES, explanations: () => EXPLANATIONS });
  return new Promise(() => {});
}
