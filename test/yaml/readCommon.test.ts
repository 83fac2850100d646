import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { compose } from '../../server/src/yaml/compose.ts';
import type { YamlDocument } from '../../server/src/yaml/document.ts';
import type { Entry, Node } from '../../server/src/yaml/node.ts';
import { readDocument, readYaml } from '../../server/src/yaml/readDocuments.ts';
import { splitDocuments } from '../../server/src/yaml/splitDocuments.ts';
import type { SyntaxNode } from '../../server/src/yaml/syntax.ts';
import { mutate, randomNumbers, soup } from '../reference/yaml/mutate.ts';
import { kubectlRows } from './kubectlRows.ts';

const seed = Number(process.env.SEED ?? '1');
const rounds = Number(process.env.ROUNDS ?? '1');
const oracles = '../shared/oracles';

describe('the quick reading of ordinary YAML equals the full one', () => {
  it('on small texts of every kind', () => {
    for (const text of texts) compare(text);
    for (const text of texts) compare(text.replaceAll('\n', '\r\n'));
    for (const { text } of kubectlRows) compare(text);
  });

  it('reads what manifests hold quickly', () => {
    for (const text of ordinary) assert.equal(compare(text), 1, text);
    for (const text of ordinary) assert.equal(compare(text.replaceAll('\n', '\r\n')), 1, text);
  });

  it('on mutations of small texts', () => {
    const random = randomNumbers(seed);
    for (let round = 0; round < 30 * rounds; round++)
      for (const text of texts) compare(mutate(text, random));
  });

  it('on random texts', () => {
    const random = randomNumbers(seed);
    for (let round = 0; round < 10_000 * rounds; round++) compare(soup(random));
  });

  it(`on the oracles and mutations of them${fs.existsSync(oracles) ? '' : ' (absent here)'}`, () => {
    const random = randomNumbers(seed);
    for (const [index, file] of oracleFiles().entries()) {
      const text = fs.readFileSync(path.join(oracles, file), 'utf8');
      if (text.length > 200_000 || (rounds === 1 && index % 8 !== seed % 8)) continue;
      compare(text);
      for (let round = 0; round < rounds; round++) compare(mutate(text, random));
    }
  });
});

const ordinary = [
  'a: b\n',
  'a: b',
  '---\na: b\n',
  '--- # c\n\n# d\na: b # e\n# f\n',
  'a:\n  b: c\n  d:\n  - e\n  - f: g\n    h: i\n\n  j: k\nl:\n',
  'a:\n- b\n-\n- c: d\n\n  e:\n  - f\n-\n  g: h\ni: j\n',
  '- a\n- - b\n  - c\n-   d: e\n    f: g\n- h\n',
  '  a: b\n  c: d\n',
  'a: b\n  c\n\n  d # e\nf:\n  g\n  h\ni: j\n   # k\nl: m\n  - n: o\n'.replace('n: o', 'no'),
  'a: |\n  b\n    c\n\n  d\n\ne: >-\n\n  f\n  g\n# h\ni: |-\n    j\n',
  'a: |\n  b\n   ',
  'a: |\n  b\n  \n \nc: d\n',
  'a:\n- |\n b\n- c: >\n   d\n\n   e\n  f: g\n',
  `a: "b"\n'c': 'd''e' # f\n"g\\n": "h\\u00e9\\\\"\ni: 'j\n  k\n\n  l'\nm: "n \\\n  o"\n`,
  'a: []\nb: {}\nc: [d, "e", {f: g}]\nh: {i: j, "k":l, m: [n, o,],}\n',
  '---\n{\n  a: "b", # c\n  d: [\n    e,\n    1\n  ],\n\tf: {"g": [{\n\t"h": true\n}]},\n}\n',
  'a:\n  [\n  b,\nc\n]\n',
  'a: 1\nb: yes\nc: 0x1f\nd: 1_000\ne: ~\nf: null\ng: 1.50\nh: 2001-01-01\n1: i\ntrue: j\n1.5: k\n',
  'a: http://b/c#d?e=f\ng: -h\ni: a, b [c] {d}\nj: --- k\n   l\n',
  'é: ü\n"🙂": 🙂 # 🙂\n',
  'a: 1\na: 2\n"a": 3\n',
  'a: # b\n  c: # d\n  - # e\n    f\n  -   # g\n  - h #i\n',
  'a: :b\n?c: ?d\n:e: -f\ng: [-h, i-j]\n',
  'name: x\nnumb: y\nnu: z\n',
  '2026-11-22-report.yaml: a\n1234567890123456789: b\n.5: c\nd: .5\ne: .a\nf: -.b\n',
];

const texts = [
  ...ordinary,
  ...['', '# a\n', '---\n', '--- |\n a\n', '...\na: b\n', '%YAML 1.1\n---\na: b\n', '\ufeffa: b\n'],
  ...['a: &b c\nd: *b\n', '<<: {a: b}\n', '? a\n: b\n', 'a: !!str 1\n', 'a\n', '"a"\n', '|\n a\n'],
  ...[
    'a: b: c\n',
    'a: "b" c\n',
    'a:\n   b: c\n  d: e\n',
    '- a\nb: c\n',
    'a: b\n- c\n',
    'a: b\n c: d\n',
  ],
  ...[
    'a:\tb\n',
    'a:\n\tb: c\n',
    '-\ta\n',
    'a: b\n\t\n',
    'a: [\n\tb\n\t]\n',
    'a: [b\n\t]\n',
    'a: |\n\tb\n',
  ],
  ...[
    'a: |2\n   b\n',
    'a: |+\n  b\n\n\n',
    'a: |\n    \n  b\n',
    'a: |\nb: c\n',
    'a: |\n',
    'a: >\n\n',
  ],
  ...[
    'a: "b\n---\nc"\n',
    'a: "b\n... \nc"\n',
    'a: "\\x41\\ud800"\n',
    'a: "\\q"\n',
    "a: 'b\n",
    'a: "b\\',
  ],
  ...[
    'a: [b\n',
    'a: {b}\n',
    'a: [b: c]\n',
    'a: [b c\n d]\n',
    'a: [b?c]\n',
    'a: {b:c}\n',
    'a: [,]\n',
    'a: {b: }\n',
  ],
  ...[
    '[a]: b\n',
    '{a: b}: c\n',
    '{a: b}\n',
    '[a]\nb\n',
    'a: [\n...\n]\n',
    'a: [\n%b\n]\n',
    'a: [b]c\n',
    'a: [b]#c\n',
  ],
  ...[
    'null: a\n',
    '~: a\n',
    '.nan: a\n',
    'a: .inf\n',
    'a: -.INF\n',
    '99999999999999999999: a\n',
    ': a\n',
  ],
  ...[
    'a: b\u2028c: d\n',
    'a: b # c\u0085d\n',
    'a: "b\u2029c"\n',
    'a: b\0\n',
    'a: b\rc: d\r',
    'a: b\r\r\nc: d\n',
  ],
  `${'a'.repeat(1020)}: b\n`,
  `${'🙂'.repeat(600)}: b\n`,
  Array.from({ length: 210 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
  `a: ${'['.repeat(300)}${']'.repeat(300)}\n`,
];

function oracleFiles(): readonly string[] {
  if (!fs.existsSync(oracles)) return [];
  const files = fs.readdirSync(oracles, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(ya?ml|json)$/.test(file)).sort();
}

/** Compares both readings of every document; the answer is how many were read quickly. */
function compare(text: string): number {
  let quick = 0;
  for (const piece of splitDocuments(text)) {
    const ours = readDocument(text, piece);
    const isJson = piece.format === 'json' && piece.problem === undefined;
    const full = isJson ? composedInFull(ours, text) : readYaml(text, piece);
    if (ours.root?.constructor !== Object) quick++;
    const [a, b] = [described(ours), described(full)];
    if (a !== b)
      assert.deepEqual(JSON.parse(a), JSON.parse(b), JSON.stringify(text).slice(0, 3000));
  }
  return quick;
}

/** JSON has one reader, and its tree a quick and a full way to its meaning. */
function composedInFull(document: YamlDocument, text: string): YamlDocument {
  if (document.syntax === undefined) return document;
  const { root, problems } = compose(
    { root: document.syntax, targets: new Map(), tags: new Map() },
    text,
  );
  return { ...document, root, problems };
}

/** All that a document says, also what is made when it is asked for. */
function described(document: YamlDocument): string {
  const { span, problems, brokenAt, format, syntax, root } = document;
  const numbers = new Map<SyntaxNode, number>();
  const tree = syntax === undefined ? null : written(syntax, numbers);
  const meaning = root === undefined ? null : meant(root, numbers);
  return JSON.stringify({ span, problems, brokenAt, format, tree, meaning }, (_, value: unknown) =>
    Object.is(value, -0) ? '-0' : value,
  );
}

function written(node: SyntaxNode, numbers: Map<SyntaxNode, number>): unknown {
  numbers.set(node, numbers.size);
  const { kind, span, outerStart, anchor, tag } = node;
  const base = [kind, span.start, span.end, outerStart, anchor, tag];
  switch (node.kind) {
    case 'alias':
      return [...base, node.name];
    case 'scalar':
      return [...base, node.style, node.text];
    case 'sequence':
      return [
        ...[...base, node.flow, node.indent],
        node.items.map(({ value, dash, comma }) => [dash, comma, written(value, numbers)]),
      ];
    case 'mapping':
      return [
        ...[...base, node.flow, node.indent],
        node.pairs.map(({ key, value, question, colon, comma }) => [
          ...[question, colon, comma],
          ...[written(key, numbers), written(value, numbers)],
        ]),
      ];
  }
}

/** Names each node's syntax by its number: it must be the one that stands in the tree. */
function meant(node: Node, numbers: ReadonlyMap<SyntaxNode, number>): unknown {
  const base = [node.kind, node.span, node.use ?? null, numbers.get(node.syntax)];
  if (node.kind === 'scalar') return [...base, node.value];
  if (node.kind === 'sequence') return [...base, node.items.map((item) => meant(item, numbers))];
  const entryOf = (entry: Entry): unknown => [
    ...[entry.key, entry.keyPlace.span, entry.keyPlace.use ?? null, entry.merged],
    ...[meant(entry.value, numbers), entry.overrides.map(entryOf)],
  ];
  return [...base, [...node.entries].map(([key, entry]) => [key, entryOf(entry)])];
}
