import { say } from '../../text/say.ts';
import type { Text } from '../../text/say.ts';
import { applyEdits } from '../../text/textEdit.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import type { YamlDocument } from '../document.ts';
import { readDocument } from '../readDocuments.ts';
import { splitDocuments } from '../splitDocuments.ts';
import type { Edits, Refusal } from './editsOf.ts';
import { jsonOf, sameJson } from './json.ts';
import { patchedJson } from './patchedJson.ts';
import type { Wanted } from './wantedChanges.ts';

/**
 * Reads an edited document again, as kubectl will: it must say what is wanted and nothing else, and
 * have no problem that it had not. The file's other documents are not read, only found in their places.
 */
export function verifyEdits(
  text: string,
  document: YamlDocument,
  wanted: Wanted,
  edits: readonly TextEdit[],
): Edits {
  const edited = rereadDocument(text, document, edits);
  if (edited === undefined) return unsure(say`the edit would move the borders of documents`);
  if (edited.brokenAt !== undefined || edited.problems.length > document.problems.length) {
    return unsure(say`the edited document could not be read`);
  }
  const expected = patchedJson(jsonOf(document.root), wanted);
  if (expected === undefined || !sameJson(jsonOf(edited.root), expected)) {
    return unsure(say`the edited document would say something else than intended`);
  }
  return { kind: 'edits', edits };
}

function unsure(reason: Text): Refusal {
  return {
    kind: 'refused',
    reason: say`the layout here is too unusual for an exact edit: ${reason}`,
    isDefect: true,
  };
}

/** The document after edits inside it; undefined when they make another number of documents. */
function rereadDocument(
  text: string,
  document: YamlDocument,
  edits: readonly TextEdit[],
): YamlDocument | undefined {
  const edited = applyEdits(text, edits);
  const pieces = splitDocuments(edited);
  const { start, end } = document.span;
  const index = pieces.findIndex(({ span }) => span.start === start);
  const piece = pieces[index];
  if (piece === undefined || piece.span.end !== end + edited.length - text.length) return undefined;
  return piece.format === document.format ? readDocument(edited, piece) : undefined;
}
