import type { Output } from './io.ts';

/** Counts files on one line that is rewritten in place, and removed in the end. */
export interface Progress {
  advance(): void;
  end(): void;
}

const SILENT: Progress = { advance: () => {}, end: () => {} };

/** Shows progress on a terminal, and only for work that takes a moment. */
export function startProgress(
  total: number,
  output: Output | undefined,
  now: () => number = Date.now,
): Progress {
  if (output?.isTTY !== true) return SILENT;
  const start = now();
  let shown = 0;
  let count = 0;
  return {
    advance() {
      count++;
      const time = now();
      if (time - Math.max(shown, start) < 100) return;
      shown = time;
      output.write(`\r\u001b[KAnalysing ${count} of ${total} files`);
    },
    end() {
      if (shown > 0) output.write('\r\u001b[K');
    },
  };
}
