import type { FieldPath } from '../../../server/src/yaml/fieldPath.ts';
import type { Patch } from '../../../server/src/yaml/edit/patch.ts';

/** One case of a table: what a text is, what is wanted, and what it must become. */
export interface EditCase {
  readonly title: string;
  readonly patches: readonly Patch[];
  readonly before: string;
  /** The text, or `refused: …`. */
  readonly after: string;
}

/**
 * Reads a table of cases: `=== title`, patches (`set PATH JSON`, `remove PATH`), `<<<`, the text
 * before, `>>>`, the text after. What cannot be seen is written so: `␍` a carriage return, `⇥` a tab,
 * `⟨BOM⟩` a byte order mark, `⟨LS⟩` U+2028, `␃` an end without a line break.
 */
export function editCasesIn(table: string): readonly EditCase[] {
  return table
    .split(/^=== /m)
    .slice(1)
    .map((section) => {
      const [head = '', rest = ''] = section.split('\n<<<\n');
      const [before = '', after = ''] = rest.split('\n>>>\n');
      const [title = '', ...patches] = head.split('\n');
      return {
        title,
        patches: patches.map(patchOf),
        before: shownText(`${before}\n`),
        after: shownText(after.replace(/\n\n?$/, '\n')),
      };
    });
}

function patchOf(line: string): Patch {
  const [, op, path = '', value = ''] = /^(set|remove) (\S+)(?: (.*))?$/.exec(line) ?? [];
  if (op === undefined) throw new Error(`no patch: ${line}`);
  return op === 'set'
    ? { op, at: pathOf(path), value: JSON.parse(value) }
    : { op: 'remove', at: pathOf(path) };
}

function pathOf(text: string): FieldPath {
  return [...text.matchAll(/\[(\d+)\]|"([^"]+)"|([^.[\]"]+)/g)].map(([, index, quoted, plain]) =>
    index === undefined ? (quoted ?? plain ?? '') : Number(index),
  );
}

function shownText(text: string): string {
  return text
    .replaceAll('␍', '\r')
    .replaceAll('⇥', '\t')
    .replaceAll('⟨BOM⟩', '\ufeff')
    .replaceAll('⟨LS⟩', '\u2028')
    .replaceAll('␃\n', '');
}
