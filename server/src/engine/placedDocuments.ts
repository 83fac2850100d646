import type { YamlDocument } from '../yaml/document.ts';
import { readDocument } from '../yaml/readDocuments.ts';
import type { Piece } from '../yaml/splitDocuments.ts';
import { ListPart } from './listPart.ts';
import { documentEnd } from './listsInParts.ts';
import type { Part } from './part.ts';
import type { PartedText } from './partedText.ts';

/** A document as `analyze` gives it for the whole text, and its index there. */
export interface PlacedDocument {
  readonly document: YamlDocument;
  readonly index: number;
}

/** The first document whose text holds the offset or ends at it, read without the others. */
export function documentAtOffset(text: PartedText, offset: number): PlacedDocument | undefined {
  return firstDocument(text, ({ span }) => span.start <= offset && offset <= span.end);
}

/** The document with this index, counting from 0, read without the others. */
export function documentWithIndex(text: PartedText, wanted: number): YamlDocument | undefined {
  return firstDocument(text, (_, index) => index === wanted)?.document;
}

function firstDocument(
  text: PartedText,
  isWanted: (piece: Piece, index: number) => boolean,
): PlacedDocument | undefined {
  let [offset, index] = [0, 0];
  for (const [at, part] of text.parts.entries()) {
    for (const piece of part.pieces) {
      const moved = movedBy(piece, offset);
      const whole = part instanceof ListPart ? withItems(moved, text.parts, at) : moved;
      if (isWanted(whole, index)) return { document: readDocument(text.text, whole), index };
      index++;
    }
    offset += part.length;
  }
  return undefined;
}

/** The piece of the whole list whose head is at the index. */
function withItems(piece: Piece, parts: readonly Part[], head: number): Piece {
  const items = parts.slice(head + 1, documentEnd(parts, head + 1));
  const end = items.reduce((sum, { length }) => sum + length, piece.span.end);
  return { ...piece, span: { start: piece.span.start, end } };
}

function movedBy(piece: Piece, offset: number): Piece {
  const { span, readFrom, problem } = piece;
  return {
    ...piece,
    span: { start: span.start + offset, end: span.end + offset },
    readFrom: readFrom + offset,
    ...(problem && {
      problem: {
        ...problem,
        span: { start: problem.span.start + offset, end: problem.span.end + offset },
      },
    }),
  };
}
