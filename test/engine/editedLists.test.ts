import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analysisOptions } from '../../server/src/config/analysisOptions.ts';
import { analyzeParts } from '../../server/src/engine/analyzeParts.ts';
import { ListPart } from '../../server/src/engine/listPart.ts';
import { PartedText } from '../../server/src/engine/partedText.ts';
import { assertSame, assertSameAfterEdits, listOf, POD, SECCOMP } from './editProperty.ts';
import { ruleOf } from './testRules.ts';
import { say } from '../../server/src/text/say.ts';

const ITEM = itemOf(POD);
const LIST = `apiVersion: v1\nkind: List\nitems:\n${ITEM.repeat(3)}metadata: {}\n`;

/** What is done to the list: its middle, or else what is found, is replaced. */
const CHANGES: readonly (readonly [title: string, was: string | undefined, is: string])[] = [
  ['an item is removed', ITEM, ''],
  ['an item is added', ITEM, ITEM + itemOf(SECCOMP)],
  ['an item is typed', ITEM, `${ITEM}  -\n`],
  ['a dash is indented', ITEM, ` ${ITEM}`],
  ['a dash is outdented', ITEM, ITEM.slice(1)],
  ['an item is indented whole', ITEM, ITEM.replace(/^/gm, '  ').trimEnd()],
  ['a comment stands between items', ITEM, `# between\n    # items\n${ITEM}`],
  ['an item does not name its type', ITEM, ITEM.replace('kind: Pod', 'x: y')],
  ['an item is a list', ITEM, `  - ${LIST.trimEnd().replaceAll('\n', '\n    ')}\n`],
  ['an item has an anchor', ITEM, ITEM.replace('spec:', 'spec: &spec')],
  ['an item has an alias of nothing', ITEM, ITEM.replace('{ name: web }', '*web')],
  ['a quoted text goes on to the end', ITEM, ITEM.replace('name: web', 'name: "web')],
  ['a quoted text looks like an item', ITEM, `  - a: "\n${ITEM}    "\n`],
  ['a block scalar looks like an item', ITEM, `  - a: |\n${ITEM.replace(/^/gm, '    ')}\n`],
  ['a document starts in it', ITEM, `---\n${ITEM}`],
  ['a document ends in it', ITEM, `...\n${ITEM}`],
  ['a line break becomes a lone one', ITEM, ITEM.replace('\n', '\r')],
  ['an item loses its line break', ITEM, ITEM.trimEnd()],
  ['a key stands between its items', ITEM, `items:\n${ITEM}`],
  ['`items` is renamed', 'items:', 'item:'],
  ['`items` has a value', 'items:', 'items: []'],
  ['`items` is a block scalar', 'items:', 'items: |'],
  ['there is another `items`', 'metadata: {}\n', `items:\n${ITEM}`],
  ['there is another `items` without a value', 'metadata: {}\n', 'items:\n'],
  ['there is another `items` before', 'kind:', 'items: []\nkind:'],
  ['`kind` stands behind', 'metadata: {}\n', 'kind: PodList\n'],
  ['the list is made of its kind', 'kind: List', 'kind: PodList'],
  ['there is text behind', 'metadata: {}\n', 'what is this\n'],
];

describe('A list in parts', () => {
  it('is analysed as the whole list is, after any sequence of edits', () => {
    assertSameAfterEdits(LISTS, SNIPPETS);
  });

  for (const [title, was = ITEM, is] of CHANGES) {
    it(`stays what the whole says when ${title}, and when that is undone`, () => {
      for (const format of FORMATS) {
        const [list, old, now] = [LIST, was, is].map(format) as [string, string, string];
        const before = PartedText.of(list);
        assertSame(before, list);
        const start = old === format(ITEM) ? list.indexOf(old) + old.length : list.indexOf(old);
        const after = before.replace({ start, end: start + old.length }, now);
        assertSame(after, list.slice(0, start) + now + list.slice(start + old.length));
        const undone = after.replace({ start, end: start + now.length }, old);
        assertSame(undone, list);
        assert.deepEqual(rolesOf(undone), ['head', 'item', 'item', 'item', 'tail']);
      }
    });
  }

  it('keeps the items that an edit does not touch, when the list was broken in between, too', () => {
    const before = PartedText.of(LIST);
    const at = LIST.indexOf('web', LIST.length / 2);
    const touched = before.parts.findIndex((_, index) => startOf(before, index + 1) > at);
    const broken = before.replace({ start: at, end: at }, '"');
    assert.deepEqual(rolesOf(broken), ['whole']);
    const after = broken.replace({ start: at, end: at + 1 }, '');
    assert.deepEqual(rolesOf(after), rolesOf(before));
    for (const [index, part] of after.parts.entries())
      if (index !== touched && part instanceof ListPart && part.role === 'item')
        assert.ok(before.parts.includes(part), `item ${index}`);
  });

  it('is shown whole to a rule that fails, or that speaks of documents', () => {
    const fails = ruleOf('fails', {
      variants: [
        {
          since: 0,
          *container({ view }) {
            const image = view.string('image');
            if (image?.value === 'b') throw new Error('b');
            yield { at: view.anchor, message: say`` };
          },
        },
      ],
    });
    const speaks = ruleOf('speaks', {
      variants: [
        {
          since: 0,
          document: ({ root }) =>
            root?.kind === 'mapping' ? [{ at: root, message: say`${root.entries.size}` }] : [],
        },
      ],
    });
    const text = LIST + `spec: {}\n`;
    for (const rule of [fails, speaks]) {
      const { options } = analysisOptions({}, [rule]);
      const parted = PartedText.of(text);
      assertSame(parted, text, options);
      const start = text.indexOf('registry', text.length / 2);
      const end = text.indexOf('\n', start);
      const edited = `${text.slice(0, start)}b${text.slice(end)}`;
      assertSame(parted.replace({ start, end }, 'b'), edited, options);
    }
  });

  it('shows a rule the items of its kinds', () => {
    const rule = ruleOf('pods', {
      kinds: ['Pod'],
      variants: [{ since: 0, resource: ({ view }) => [{ at: view.anchor, message: say`` }] }],
    });
    const { options } = analysisOptions({}, [rule]);
    const text = LIST.replace('kind: Pod', 'kind: Service');
    const { parts } = analyzeParts(PartedText.of(text), options);
    assert.equal(parts.flatMap(({ analysis }) => analysis.findings).length, 2);
    assertSame(PartedText.of(text), text, options);
  });

  it('is read whole where items are shorter than what is known of them', () => {
    const parted = PartedText.of(`apiVersion: v1\nkind: List\nitems:\n${'- a\n'.repeat(1000)}`);
    assert.deepEqual(rolesOf(parted), ['whole']);
  });
});

/** The same list with its dashes further left, further right, and with other line breaks. */
const FORMATS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/^ {2}/gm, ''),
  (text) => text.replace(/^ {2}/gm, '     '),
];

function itemOf(object: string): string {
  return `  - ${object.trimEnd().replaceAll('\n', '\n    ')}\n`;
}

function rolesOf({ parts }: PartedText): readonly string[] {
  return parts.map((part) => (part instanceof ListPart ? part.role : 'whole'));
}

function startOf({ parts }: PartedText, index: number): number {
  return parts.slice(0, index).reduce((sum, { length }) => sum + length, 0);
}

const SNIPPETS = [
  ...['-', '- ', '  - ', '\n', '\r', '\r\n', ' ', '  ', '    ', '\t', '#', '# c\n', '"', "'", '|'],
  ...['[', '{', '}', ']', '---\n', '...\n', '&a ', '*a', '<<: *a\n', '!!str ', ': ', 'true', '\\'],
  ...['items:', 'items:\n', '\nitems:\n', 'items: []\n', 'item', 'kind: PodList\n', 'kind: List\n'],
  ...['apiVersion: v1\n', 'kind:\n', 'x: y\n', '    x: |\n', '    x: >-\n      y\n', '  # c\n'],
  ...['\u2028', '\u0001', '\uFEFF', '{{ x }}\n', '  - x\n', '- x\n', '  -\n'],
  ...FORMATS.flatMap((format) => [ITEM, itemOf(SECCOMP), LIST].map(format)),
];

const LISTS = [
  ...FORMATS.map((format) => format(LIST)),
  `---\n---\n${LIST}---\n${LIST.replace('kind: List\n', '')}kind: List`,
  `# a list\n\nkind: PodList\napiVersion: v1\nitems: # of pods\n\n# first\n${ITEM}${ITEM.replace('kind: Pod', 'x: y')}`,
  `apiVersion: v1\nitems:\n${itemOf(SECCOMP)}\n\n${itemOf(SECCOMP)}# c\n    # c\n${itemOf(SECCOMP).trimEnd()}`,
  `apiVersion: v1\nkind: List\nitems:\n${itemOf(LIST)}${ITEM}`,
  `${POD}---\n${listOf(POD, SECCOMP, POD)}---\n${listOf(POD, POD).replaceAll('\n', '\r\n')}`,
  `apiVersion: v1\nkind: List\nitems:\n${ITEM}# {{ x }}\n${ITEM}---\n${POD}`,
];
