/**
 * What kubectl makes of a text, as YAML.md tells it; `readDocuments.test.ts` asks our reader,
 * `kubectl.test.ts` kubectl itself. Each text is the rest of a mapping that starts with apiVersion
 * and kind, unless `whole` says that it is a file of its own.
 */
export interface KubectlRow {
  readonly title: string;
  readonly text: string;
  /** The mapping without apiVersion, kind and metadata; absent when kubectl refuses the text. */
  readonly json?: Readonly<Record<string, unknown>>;
  readonly whole?: true;
  /** Set where kubectl before 1.33 decides otherwise. */
  readonly since?: '1.33';
}

export const head = 'apiVersion: v1\nkind: Sample\nmetadata: {name: a}\n';

export const kubectlRows: readonly KubectlRow[] = [
  {
    title: 'takes the words of YAML 1.1 for booleans',
    text: 'a: [yes, on, y, Y, YES, True]\nb: [no, off, n, N, Off, FALSE]\nc: [yEs, tRUE, oN]\n',
    json: { a: Array(6).fill(true), b: Array(6).fill(false), c: ['yEs', 'tRUE', 'oN'] },
  },
  {
    title: 'reads octal, underscored, binary and hexadecimal integers',
    text: 'a: [0644, 0o644, 1_000, 0b11, 0x0, 0x1F, -0b1, +7, 0, 010, 08, 0_7]\n',
    json: { a: [420, 420, 1000, 3, 0, 31, -1, 7, 0, 8, 8, 7] },
  },
  {
    title: 'reads floats, and zeros of every form',
    text: 'a: [0.0, -0, +0, 0e0, .5, 1., 1e3, -1.5E-1, 1_0.5]\n',
    json: { a: [0, 0, 0, 0, 0.5, 1, 1000, -0.15, 10.5] },
  },
  {
    title: 'leaves times, dates and things like numbers as strings',
    text: 'a: [1:30, 2001-01-01, 2001-12-14t21:59:43.10-05:00, 0x, 0b2, 1__, 1e, ., +, 1e999]\n',
    json: {
      a: [
        '1:30',
        '2001-01-01',
        '2001-12-14t21:59:43.10-05:00',
        '0x',
        '0b2',
        1,
        '1e',
        '.',
        '+',
        '1e999',
      ],
    },
  },
  {
    title: 'reads nulls',
    text: 'a: [~, null, Null, NULL, nULL]\nb:\n',
    json: { a: [null, null, null, null, 'nULL'], b: null },
  },
  { title: 'refuses infinity as a value', text: 'a: .inf\n' },
  { title: 'refuses what is not a number as a value', text: 'a: .NaN\n' },
  {
    title: 'ignores a value that a later duplicate overrides',
    text: 'a: .inf\na: 1\n',
    json: { a: 1 },
  },
  {
    title: 'resolves tagged scalars by their tag',
    text: 'a: [!!bool "yes", !!int "0", !!str 1, !!float 1, !!null "~", !!binary aG9zdFBJRA==, !!timestamp 2001-01-01]\n',
    json: { a: [true, 0, '1', 1, null, 'hostPID', '2001-01-01'] },
  },
  {
    title: 'makes strings of unknown and non-specific tags',
    text: 'a: [!foo true, ! true, !<x> 1, !!omap 1, !<tag:yaml.org,2002:int> "5"]\n',
    json: { a: ['true', 'true', '1', '1', 5] },
  },
  { title: 'refuses a value that does not fit its tag', text: 'a: !!int x\n' },
  { title: 'refuses binary that is no base64', text: 'a: !!binary "*"\n' },
  { title: 'refuses an undeclared tag handle', text: 'a: !e!x y\n' },
  {
    title: 'applies merge keys in their order',
    text: 'x: &x {privileged: true}\na:\n  privileged: false\n  <<: *x\nb:\n  <<: *x\n  privileged: false\n',
    json: { x: { privileged: true }, a: { privileged: true }, b: { privileged: false } },
  },
  {
    title: 'lets the first of several merged mappings win',
    text: 'x: &x {k: 1, l: 1}\nz: &z {k: 2, m: 2}\na: {<<: [*x, *z, {m: 3, o: 3}]}\n',
    json: { x: { k: 1, l: 1 }, z: { k: 2, m: 2 }, a: { k: 1, l: 1, m: 2, o: 3 } },
  },
  {
    title: 'merges through an inline mapping and through merges',
    text: 'x: &x {k: 1}\nz: &z {<<: *x, l: 2}\na:\n  <<: *z\nb:\n  <<: {c: 1}\n',
    json: { x: { k: 1 }, z: { k: 1, l: 2 }, a: { k: 1, l: 2 }, b: { c: 1 } },
  },
  {
    title: 'merges for a tagged `<<` and not for a quoted one',
    text: 'x: &x {k: 1}\na: {!!merge <<: *x}\nb: {"<<": *x}\nc: {!!str <<: *x}\nd: {! <<: *x}\n',
    json: { x: { k: 1 }, a: { k: 1 }, b: { '<<': { k: 1 } }, c: { '<<': { k: 1 } }, d: { k: 1 } },
  },
  { title: 'refuses to merge a scalar', text: 'a: {<<: 1}\n' },
  { title: 'refuses to merge an alias of a list', text: 'x: &x [1]\na: {<<: *x}\n' },
  {
    title: 'lets the last of duplicate keys win',
    text: 'a: 1\na: 2\nb: {c: 1, c: {d: 1}, c: 3}\n',
    json: { a: 2, b: { c: 3 } },
  },
  {
    title: 'expands aliases',
    text: 'a: &a [1, &b two]\nb: *a\nc: *b\nd: {*b : 1}\n',
    json: { a: [1, 'two'], b: [1, 'two'], c: 'two', d: { two: 1 } },
  },
  {
    title: 'follows an anchor that is given again',
    text: 'a: &a 1\nb: *a\nc: &a 2\nd: *a\n',
    json: { a: 1, b: 1, c: 2, d: 2 },
  },
  { title: 'refuses an alias without an anchor', text: 'a: *b\n' },
  { title: 'refuses an alias before its anchor', text: 'a: *b\nb: &b 1\n' },
  { title: 'refuses an anchor that contains itself', text: 'a: &a\n  b: *a\n' },
  {
    title: 'writes keys that are no strings as their JSON text',
    text: 'a: {yes: 1, 0x10: 2, 1.50: 3, 1e6: 4, 1234567.0: 5, .inf: 6, 2001-01-01: 7, !!binary aGk= : 8, 9007199254740993: 9}\n',
    json: {
      a: {
        true: 1,
        '16': 2,
        '1.5': 3,
        '1e+06': 4,
        '1.234567e+06': 5,
        '.inf': 6,
        '2001-01-01': 7,
        hi: 8,
        '9007199254740993': 9,
      },
    },
  },
  { title: 'refuses a null key', text: 'a: {~: 1}\n' },
  { title: 'refuses an unsigned key beyond 63 bits', text: 'a: {18446744073709551615: 1}\n' },
  { title: 'refuses a mapping as a key', text: 'a: {{b: c}: d}\n' },
  { title: 'refuses a template action', text: 'a: {{ .Values.a }}\n' },
  {
    title: 'accepts flow content at the column of its parent',
    text: 'a: {\nb: true,\n}\nc: [\n1\n]\n',
    json: { a: { b: true }, c: [1] },
  },
  {
    title: 'accepts flow content that tabs indent',
    text: 'a: {\n\tb: true,\n\t}\n',
    json: { a: { b: true } },
  },
  { title: 'refuses a tab after a plain scalar in flow', text: 'a: {\n\tb: true\n\t}\n' },
  { title: 'refuses a tab in block indentation', text: 'a:\n\tb: 1\n' },
  {
    title: 'reads a list at the column of its key',
    text: 'a:\n- b: 1\n  c:\n  - 2\n- 3\n',
    json: { a: [{ b: 1, c: [2] }, 3] },
  },
  { title: 'reads explicit keys', text: '? a\n: - 1\n  - 2\n? b\n', json: { a: [1, 2], b: null } },
  {
    title: 'joins the lines of a plain scalar',
    text: 'a: one\n  two\n\n  three # c\nb: x#y\n',
    json: { a: 'one two\nthree', b: 'x#y' },
  },
  {
    title: 'unescapes double quotes and folds lines in quotes',
    text: 'a: "\\x41\\u00e9\\t\\N\\_\\L\\e\\0 \\\n   b"\nb: \'it\'\'s\n\n  two\'\nc: "host\\x50ID"\n',
    json: { a: 'Aé\t\x85\xa0\u2028\x1b\0 b', b: "it's\ntwo", c: 'hostPID' },
  },
  { title: 'refuses an unknown escape', text: 'a: "\\/"\n' },
  {
    title: 'reads block scalars with their indicators',
    text: 'a: |\n  x\n   y\n\nb: >-\n  x\n  y\n\n  z\nc: |2+\n   x\n\nd: >1\n x\n\n  y\ne: |-\n',
    json: { a: 'x\n y\n', b: 'x y\nz', c: ' x\n\n', d: 'x\n\n y\n', e: '' },
  },
  { title: 'ends a block scalar that the text ends', text: 'a: |\n  x', json: { a: 'x\n' } },
  {
    title: 'breaks lines at U+0085, U+2028 and U+2029, in comments too',
    text: '# harmless\u2028a: true\n# and\u2029b: true\u0085c: true\n',
    json: { a: true, b: true, c: true },
  },
  {
    title: 'breaks lines at a lone carriage return',
    text: 'a: 1\rb:\r  c: 2\r',
    json: { a: 1, b: { c: 2 } },
  },
  {
    title: 'reads carriage returns before line feeds',
    text: 'a: |\r\n  x\r\n  y\r\nb: "x\r\n\r\n  y"\r\n',
    json: { a: 'x\ny\n', b: 'x\ny' },
  },
  { title: 'drops what follows `...`', text: 'a: 1\n...\nb: [\n', json: { a: 1 } },
  { title: 'refuses a NUL', text: 'a: "\0"\n' },
  { title: 'refuses a form feed in a comment', text: 'a: 1 # \f\n' },
  {
    title: 'reads emoji and characters beyond 16 bits',
    text: 'a: {"😀": 😀}\n',
    json: { a: { '😀': '😀' } },
  },
  { title: 'refuses a second colon on a line', text: 'a: b: c\n' },
  { title: 'refuses a key without a colon', text: 'sec\na: 1\n' },
  { title: 'refuses keys between two indentations', text: 'a:\n    b: 1\n  c: 2\n' },
  { title: 'refuses a bracket that is never closed', text: 'a: [1, 2\nb: 3\n' },
  { title: 'refuses a quote that is never closed', text: 'a: "b\n' },
  { title: 'refuses a reserved character', text: 'a: @b\n' },
  {
    title: 'refuses YAML 1.2',
    text: `%YAML 1.2\n---\n${head}`,
    whole: true,
  },
  {
    title: 'reads JSON objects that no line separates',
    text: `${jsonFile('"a":1')}${jsonFile('"a":2')}`,
    whole: true,
    json: { a: 2 },
  },
  {
    title: 'reads JSON that only YAML accepts',
    since: '1.33',
    text: jsonFile('a: yes,'),
    whole: true,
    json: { a: true },
  },
  {
    title: 'reads `---` after one JSON object',
    text: `${jsonFile('"a":1')}\n---\n${head}a: 2\n`,
    whole: true,
    since: '1.33',
    json: { a: 2 },
  },
  {
    title: 'refuses text after `---`',
    text: `--- {apiVersion: v1, kind: A, metadata: {name: a}}\n`,
    whole: true,
  },
  { title: 'refuses `---` with text attached', text: `${head}---foo\n`, whole: true },
  {
    title: 'takes a comment after `---`',
    text: `--- # c\n${head}a: 1\n`,
    whole: true,
    json: { a: 1 },
  },
  {
    title: 'skips a byte order mark at the start',
    text: `\ufeff${head}a: 1\n`,
    whole: true,
    json: { a: 1 },
  },
];

function jsonFile(fields: string): string {
  return `{"apiVersion":"v1","kind":"A","metadata":{"name":"a"},${fields}}`;
}
