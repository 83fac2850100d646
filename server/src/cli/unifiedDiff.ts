import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Colors } from 'picocolors/types';

/** A change as `git apply` and `patch -p1` read it; plain when the colours are off. */
export function unifiedDiff(name: string, before: string, after: string, colors: Colors): string {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  if (!colors.isColorSupported) return patch;
  return patch
    .split('\n')
    .map((line) => colored(line, colors))
    .join('\n');
}

function colored(line: string, colors: Colors): string {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return colors.bold(line);
  if (line.startsWith('@@')) return colors.cyan(line);
  if (line.startsWith('+')) return colors.green(line);
  if (line.startsWith('-')) return colors.red(line);
  return line;
}
