import { isBlankOrEnd, isWordCharacter } from './characters.ts';
import { spanOnLine } from './failure.ts';
import type { Scanner } from './scanner.ts';
import { say } from '../text/say.ts';

/** Scans `&name` or `*name`. */
export function scanAnchor(scanner: Scanner, kind: 'anchor' | 'alias', keyLevel: number): void {
  scanner.simpleKeyAllowed = false;
  const { text, position: start } = scanner;
  let end = start + 1;
  while (isWordCharacter(scanner.at(end))) end++;
  const next = scanner.at(end);
  const isEnded = isBlankOrEnd(next) || '?:,]}%@`'.includes(String.fromCharCode(next));
  if (end === start + 1 || !isEnded) {
    const message =
      kind === 'alias'
        ? say`An alias (\`*name\`) needs a name of letters, digits, \`-\` and \`_\`: mend the name, or quote the value if it is text.`
        : say`An anchor (\`&name\`) needs a name of letters, digits, \`-\` and \`_\`: mend the name, or quote the value if it is text.`;
    return scanner.fail(message, spanOnLine(text, start, end));
  }
  scanner.position = end;
  const column = start - scanner.lineStart;
  scanner.push({ kind, start, end, column, keyLevel, text: text.slice(start + 1, end) });
}
