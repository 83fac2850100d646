import { RULES } from '../../../rules/index.ts';
import { serveThisProcess } from '../lsp/serveThisProcess.ts';

/** Serves an editor over standard input and output; the connection ends the process. */
export function serve(): Promise<never> {
  serveThisProcess(RULES);
  return new Promise(() => {});
}
