import { say, textIn } from '../text/say.ts';
import type { Language } from '../text/language.ts';
import type { Output } from './io.ts';

/** Counts files on one line that is rewritten in place, and removed in the end. */
export interface Progress {
  advance(): void;
  /** Clears the line, which may stand where something else is about to be written. */
  hide(): void;
}

const SILENT: Progress = { advance: () => {}, hide: () => {} };

/** Shows progress on a terminal, and only for work that takes a moment. */
export function startProgress(
  total: number,
  output: Output | undefined,
  language: Language,
  now: () => number = Date.now,
): Progress {
  if (output?.isTTY !== true) return SILENT;
  let shown = now();
  let isShown = false;
  let count = 0;
  const hide = (): void => {
    if (isShown) output.write('\r\u001b[K');
    isShown = false;
  };
  return {
    advance() {
      count++;
      const time = now();
      if (time - shown < 100) return;
      shown = time;
      isShown = true;
      output.write(`\r\u001b[K${textIn(language, say`Analysing ${count} of ${total} files`)}`);
    },
    hide,
  };
}
