import type {
  Position,
  Range,
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import type { Part } from '../engine/part.ts';
import { PartedText } from '../engine/partedText.ts';

/** The text of an open file at one version. A change gives a new one. */
export class OpenText {
  readonly uri: string;
  readonly version: number;
  readonly parted: PartedText;

  constructor(uri: string, version: number, parted: PartedText) {
    this.uri = uri;
    this.version = version;
    this.parted = parted;
  }

  /** After the changes of one notification, each of which is about the text after the one before. */
  changed(changes: readonly TextDocumentContentChangeEvent[], version: number): OpenText {
    let { parted } = this;
    for (const change of changes) {
      parted =
        'range' in change
          ? parted.replace(spanOf(parted, change.range), change.text)
          : parted.become(change.text);
    }
    return new OpenText(this.uri, version, parted);
  }

  /** A position behind the end of its line or of the file is taken for that end. */
  offsetAt(position: Position): number {
    return offsetIn(this.parted, position);
  }

  positionAt(offset: number): Position {
    const { parts } = this.parted;
    let [start, line] = [0, 0];
    let at = parts[0];
    // Equal items of a list may be one part at two places, so the last is known by its index alone.
    for (let index = 1; index < parts.length && at !== undefined; index++) {
      if (offset < start + at.length) break;
      start += at.length;
      line += at.lineCount;
      at = parts[index];
    }
    if (at === undefined) return { line: 0, character: 0 };
    const inPart = positionIn(at, Math.min(offset - start, at.length));
    return { line: inPart.line + line, character: inPart.character };
  }
}

/** How the library keeps the texts of open files. */
export const OPEN_TEXTS: TextDocumentsConfiguration<OpenText> = {
  create: (uri, _, version, text) => new OpenText(uri, version, PartedText.of(text)),
  update: (text, changes, version) => text.changed(changes, version),
};

/** The position of an offset of the part, with lines that count from its start. */
export function positionIn({ lines, text }: Part, offset: number): Position {
  const { line } = lines.positionAt(offset);
  const lineStart = lines.lineStart(line);
  return { line, character: beforeBreak(text, offset, lineStart) - lineStart };
}

function spanOf(text: PartedText, { start, end }: Range): { start: number; end: number } {
  const [one, other] = [offsetIn(text, start), offsetIn(text, end)];
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

function offsetIn({ parts, length }: PartedText, { line, character }: Position): number {
  let [start, firstLine] = [0, 0];
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (line < firstLine + part.lineCount || isLast) {
      const inPart = line - firstLine;
      if (inPart > part.lineCount) return length;
      const lineStart = part.lines.lineStart(inPart);
      const next = inPart < part.lineCount ? part.lines.lineStart(inPart + 1) : part.length;
      const offset = Math.min(lineStart + Math.max(character, 0), next);
      return start + beforeBreak(part.text, offset, lineStart);
    }
    start += part.length;
    firstLine += part.lineCount;
  }
  return length;
}

/** LSP: the line break is no place to stand at or in. */
function beforeBreak(text: string, offset: number, lineStart: number): number {
  let end = offset;
  while (end > lineStart && isLineBreak(text.charCodeAt(end - 1))) end--;
  return end;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
