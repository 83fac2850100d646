import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PRIVILEGED, rangeIn, VSCODE, withClient } from './testClient.ts';

const URI = 'file:///hostile.yaml';
const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: hostile}\nspec:\n';

const NESTED = `${POD}  x: ${'['.repeat(3000)}\n`;

const LAUGHS = [
  'a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]',
  ...'bcdefghijklmnopqrst'.split('').map((name, index) => {
    const before = `*${String.fromCharCode(97 + index)}`;
    return `${name}: &${name} [${Array(10).fill(before).join(', ')}]`;
  }),
].join('\n');

const TEXTS: Readonly<Record<string, string>> = {
  'a billion laughs': `${LAUGHS}\n${POD}  containers: *t\n`,
  'a key of a billion laughs': `${LAUGHS}\n${POD}  ? *t\n  : 1\n`,
  'an anchor that holds itself': `${POD}  containers: &c [*c]\n`,
  'NUL bytes': `${POD}  containers: [{name: "a\0b"}]\n\0\0\0`,
  'lone surrogates': `${POD}  containers: [{name: "\ud800"}, {name: \udc00}]\n`,
  'half-typed Helm': `${POD}  containers:\n    - name: {{ .Values.na\n      image: {{\n`,
  'deep blocks':
    Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('') + POD,
  'a list of lists': `${POD}  x: ${'- '.repeat(3000)}a\n`,
  'a git conflict': `<<<<<<< HEAD\n${POD}=======\n${POD}>>>>>>> other\n`,
  'directives without end': `${'%YAML 1.2\n'.repeat(2000)}${POD}`,
  tags: `${POD}  containers: !!binary ${'!'.repeat(1000)}\n`,
  'one endless line': `${POD}  x: ${'a: '.repeat(5000)}\n`,
  'a quote that never ends': `${POD}  x: "${'a'.repeat(100_000)}\n`,
  'ten thousand merges': `x: &x {a: 1}\n${POD}  <<: [${Array(10_000).fill('*x').join(', ')}]\n`,
  'the same key forty thousand times': `${'a: 1\n'.repeat(40_000)}${POD}`,
  binary:
    String.fromCharCode(...Array.from({ length: 2000 }, (_, index) => (index * 7919) % 65536)) +
    POD,
};

for (const [name, text] of Object.entries(TEXTS)) {
  test(`${name} neither crashes nor stops the server, opened or typed`, () =>
    withClient({ capabilities: VSCODE, settings: {} }, async (client) => {
      await client.open(URI, text);
      const end = { line: text.split('\n').length, character: 0 };
      await client.change(URI, 2, { range: { start: end, end }, text: '\n' });
      const start = { line: 0, character: 0 };
      const range = { start, end };
      assert.ok(
        Array.isArray(await client.codeActions(URI, range, { only: ['quickfix', 'source'] })),
      );
      await client.hover(URI, start);
      await client.settle();
      assert.deepEqual(client.logged, []);
    }));
}

test('3,000 nested brackets, typed one after another, are refused and never stop the server', () =>
  withClient({ initializationOptions: { profile: 'baseline' } }, async (client) => {
    await client.open(URI, NESTED);
    const end = { line: 4, character: 5 };
    for (let version = 2; version < 32; version++) {
      await client.change(URI, version, { range: { start: end, end }, text: '[' });
      await client.hover(URI, end);
    }
    await client.settle();
    const last = client.published.findLast(({ uri }) => uri === URI);
    assert.deepEqual(
      last?.diagnostics.map(({ code }) => code),
      ['unreadable'],
    );
    assert.deepEqual(client.logged, []);
  }));

test('a file of 50 MB is refused on its first line, also while it is typed in', () =>
  withClient({ initializationOptions: { profile: 'baseline' } }, async (client) => {
    const text = PRIVILEGED + '# 50 MB of comments: 0123456789\n'.repeat(1_600_000);
    await client.open(URI, text);
    const { diagnostics } = await client.nextPublished();
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, range]),
      [['file-too-large', rangeIn(text.slice(0, 100), 'apiVersion: v1')]],
    );
    const start = { line: 0, character: 0 };
    await client.change(URI, 2, { range: { start, end: start }, text: '# ' });
    assert.equal((await client.nextPublished()).diagnostics[0]?.range.end.character, 16);
    await client.hover(URI, start);
  }));

test('messages that make no sense are refused, and the server goes on', () =>
  withClient({ capabilities: VSCODE, settings: { profile: 'baseline' } }, async (client) => {
    await client.open(URI, PRIVILEGED);
    await client.nextPublished();
    const title = 'x';
    for (const data of [
      undefined,
      1,
      {},
      { uri: URI, version: 1 },
      { uri: URI, version: 1, repair: { kind: 'fix' } },
    ]) {
      assert.equal((await client.resolve({ title, data })).edit, undefined);
    }
    const missing = { uri: URI, version: 1, repair: { kind: 'fix', finding: 99, fix: -1 } };
    assert.equal((await client.resolve({ title, data: missing })).edit, undefined);
    for (const args of [[], [1], [URI, 'x'], [URI, -5], [URI, 1e9], [URI, 0, 3]]) {
      await client.execute('cofferdam.setRuntimeClass', ...args);
    }
    assert.equal(await client.hover(URI, { line: -1, character: 5_000_000 }), null);
    assert.ok(
      await client.codeActions(URI, {
        start: { line: 1e9, character: 0 },
        end: { line: 0, character: 0 },
      }),
    );
  }));
