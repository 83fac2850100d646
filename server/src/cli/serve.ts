import { LIBRARY } from '../../../rules/library.ts';
import { serveThisProcess } from '../lsp/serveThisProcess.ts';

/** Serves an editor over standard input and output; the connection ends the process. */
export function serve(): Promise<never> {
  serveThisProcess(LIBRARY);
  return new Promise(() => {});
}
