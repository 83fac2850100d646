// The example of a rule's page: the first document with a marker of its fixture, and the same document
// of the golden file.
import { structuredPatch } from 'diff';

const MARKER = /^\s*#.*\bexpect: /;

/**
 * As marked, as its text without markers, and how the fix changes it: the lines of a unified diff,
 * undefined when the rule fixes nothing there.
 */
export function exampleOf(fixture, golden) {
  const documents = documentsOf(fixture);
  const index = documents.findIndex((document) => linesOf(document).some(isMarker));
  const document = documents[index] ?? '';
  const text = linesOf(document)
    .filter((line) => !isMarker(line))
    .join('\n');
  const fixed = golden === undefined ? undefined : documentsOf(golden)[index];
  return {
    text,
    marked: visible(document.replace(/ expect: /g, ' ')),
    difference: fixed === undefined || fixed === text ? undefined : differenceOf(text, fixed),
  };
}

function differenceOf(before, after) {
  const { hunks } = structuredPatch('', '', `${before}\n`, `${after}\n`, '', '', { context: 4 });
  return hunks.map(({ lines }) => lines.join('\n')).join('\n\n');
}

/** Line breaks that no viewer of the page shows are written by their code points. */
function visible(text) {
  return text.replace(/[\u0085\u2028\u2029]/g, (character) => {
    return `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

function isMarker(line) {
  return MARKER.test(line);
}

function linesOf(text) {
  return text.split('\n');
}

/** The documents' texts; markers may stand between them, so `---` alone on its line parts them. */
function documentsOf(text) {
  return text.split(/^---.*\n/m).map((document) => document.trimEnd());
}
