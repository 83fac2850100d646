import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { YamlDocument } from '../../server/src/yaml/document.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';
import { splitDocuments } from '../../server/src/yaml/splitDocuments.ts';
import { plainJson } from './plainJson.ts';

describe('documents of a file', () => {
  it('splits at every line that starts with three dashes, whatever stands around it', () => {
    assert.deepEqual(values('a: 1\n---\nb: 2\n--- # c\nc: "x\n---\ny"\n'), [
      '{"a":1}',
      '{"b":2}',
      'broken',
      '"y\\""',
    ]);
  });

  it('gives empty documents and such of comments alone no root', () => {
    const documents = readDocuments('---\n# only this\n---\n---\na: 1\n');
    assert.deepEqual(
      documents.map(({ root, brokenAt }) => [root?.kind, brokenAt]),
      [
        [undefined, undefined],
        ['mapping', undefined],
      ],
    );
    assert.deepEqual(readDocuments(''), []);
    assert.equal(readDocuments('\n')[0]?.root, undefined);
  });

  it('leaves the marker line out of the span', () => {
    const text = '---\na: 1\n---\nb: 2\n';
    assert.deepEqual(
      readDocuments(text).map(({ span }) => text.slice(span.start, span.end)),
      ['a: 1\n', 'b: 2\n'],
    );
  });

  it('reads what stands behind a marker, with a problem there', () => {
    const text = 'a: 1\n--- b: 2\nc: 3\n---\nd: 4\n';
    assert.deepEqual(
      readDocuments(text).map(({ root }) => JSON.stringify(plainJson(root))),
      ['{"a":1}', '{"b":2,"c":3}', '{"d":4}'],
    );
    const [, wrong] = readDocuments(text);
    assert.equal(wrong?.brokenAt, wrong?.span.end);
    assert.deepEqual(problems(text), [['syntax', 'b: 2']]);
  });

  it('reads a JSON stream value by value', () => {
    const documents = readDocuments(
      '{"a": "\\ud83d\\ude00\\/\\u0041"}\n{"b": [1.5e1, -0, true, null]}[]',
    );
    assert.deepEqual(
      documents.map(({ format }) => format),
      ['json', 'json', 'json'],
    );
    assert.deepEqual(
      documents.map(({ root }) => JSON.stringify(plainJson(root))),
      ['{"a":"😀/A"}', '{"b":[15,0,true,null]}', '[]'],
    );
  });

  it('insists on JSON from the second object on', () => {
    const text = '{"a":1}{"b":2}\n{"c": 3,}\n';
    assert.deepEqual(values(text), ['{"a":1}', '{"b":2}', 'broken']);
    assert.deepEqual(
      plainJson(readDocuments(text)[2]?.root),
      Object.assign(Object.create(null), { c: 3 }),
    );
    assert.deepEqual(problems(text), [['syntax', '}']]);
  });

  it('reads YAML after the first JSON object', () => {
    assert.deepEqual(values('{"a":1}\n---\nb: yes\n'), ['{"a":1}', '{"b":true}']);
    assert.deepEqual(values('{"a":1}\nb: yes\n'), ['{"a":1}', '{"b":true}']);
  });

  it('reads a piece as it reads the file', () => {
    const text = '---\na: 1\n---\nb: {\n--- c: 3\n---\n---\nd: 4';
    const { length } = splitDocuments(text);
    assert.equal(length, 4);
    assert.equal(readDocuments(text).length, length);
  });
});

describe('a document that kubectl refuses', () => {
  const rows: readonly { text: string; json: string; at: string; broken: string }[] = [
    {
      text: 'a: 1\nspec:\n  b: 2\n  sec\n  image: x\n',
      json: '{"a":1,"spec":{"b":2}}',
      at: 'sec',
      broken: 'sec',
    },
    { text: 'a: 1\nimage: x\n  sec:\n    b: 1\n', json: '{"a":1}', at: 'sec', broken: 'x\n' },
    { text: 'a: 1\nb: c: d\n', json: '{"a":1}', at: 'c', broken: 'c: d' },
    { text: 'a:\n    b: 1\n  c: 2\n', json: '{"a":{"b":1}}', at: 'c: 2', broken: 'c: 2' },
    { text: 'a: 1\nb: "x\nc: 3\n', json: '{"a":1}', at: '"x', broken: '"x' },
    { text: 'a: 1\nb: "x\nc: "3"\n', json: '{"a":1}', at: '"x', broken: '"x' },
    { text: 'a: {b: 1, c: [2, 3\nd: 4\n', json: '{"a":{"b":1,"c":[2]}}', at: '[', broken: '3\nd' },
    { text: '{"a": {"b": true, "c', json: '{"a":{"b":true}}', at: '"c', broken: '"c' },
    { text: '{"a": {"b": true', json: '{"a":{"b":true}}', at: '{', broken: '' },
    { text: '{\n  "a": "x"\n  "b": 2\n}\n', json: '{"a":"x"}', at: '"x"', broken: '"b"' },
    { text: 'a: [1, 2}\n', json: '{"a":[1,2]}', at: '}', broken: '}' },
    { text: 'a: 1\n\tb: 2\n', json: '{}', at: '\t', broken: '1\n' },
    { text: 'a: 1\nb: x\0y\nc: 3\n', json: '{"a":1}', at: '\0', broken: 'b: x' },
    { text: 'a: 1\nb: "it"s"\n', json: '{"a":1}', at: '"it"s"', broken: '"it"s"' },
    { text: 'a: 1\nb: \n- c\n\td', json: '{"a":1,"b":[]}', at: '\t', broken: 'c\n' },
  ];
  for (const { text, json, at, broken } of rows) {
    it(`keeps what stands before the fault in ${JSON.stringify(text)}`, () => {
      const [document] = readDocuments(text);
      assert.equal(JSON.stringify(plainJson(document?.root)) ?? 'null', json);
      assert.deepEqual(problems(text), [['syntax', at]]);
      assert.ok(
        text.slice(document?.brokenAt).startsWith(broken),
        `broken at ${document?.brokenAt}`,
      );
    });
  }

  it('keeps the rest where only a value is refused', () => {
    const text = 'a: *none\nb: !!int x\nc: {<<: 1, d: 2}\ne: .inf\nf: {~: 1}\n';
    const [document] = readDocuments(text);
    assert.equal(JSON.stringify(plainJson(document?.root)), '{"c":{"d":2},"e":".inf","f":{}}');
    assert.equal(document?.brokenAt, text.length);
    assert.deepEqual(problems(text), [
      ['syntax', '*none'],
      ['syntax', 'x'],
      ['syntax', '1'],
      ['syntax', '.inf'],
      ['syntax', '~'],
    ]);
  });
});

describe('invisible line breaks', () => {
  it('are reported outside of quotes, and break nothing', () => {
    const text = '# a\u2028a: b\u0085  c\nd: "\u2029"\ne: |\n  x\u2029  y\n';
    const [document] = readDocuments(text);
    assert.equal(document?.brokenAt, undefined);
    assert.deepEqual(problems(text), [
      ['line-separator', '\u2028'],
      ['line-separator', '\u0085'],
      ['line-separator', '\u2029'],
    ]);
  });
});

describe('hostile input', () => {
  it('stops at 200 levels', () => {
    for (const open of ['[', '{a: ', '- ', '? ', '{"a":', '{"a":[']) {
      const [deep] = readDocuments(open.repeat(3000));
      assert.deepEqual(
        deep?.problems.map(({ code }) => code),
        ['depth'],
        open,
      );
      const closed =
        open === '{"a":'
          ? `${open.repeat(3000)}1${'}'.repeat(3000)}`
          : `${'['.repeat(3000)}${']'.repeat(3000)}`;
      assert.deepEqual(
        readDocuments(closed)[0]?.problems.map(({ code }) => code),
        ['depth'],
      );
    }
    assert.equal(readDocuments(`${'['.repeat(200)}${']'.repeat(200)}`)[0]?.brokenAt, undefined);
  });

  it('stops where aliases nest too deep', () => {
    const lines = Array.from(
      { length: 5000 },
      (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]\n`,
    );
    const merges = lines.map((line) => line.replace('[', '{<<: ').replace(']', '}'));
    for (const chain of [lines, merges]) {
      const [document] = readDocuments(`a0: &a0 {}\n${chain.join('')}`);
      assert.ok(document?.problems.some(({ code }) => code === 'depth'));
    }
  });

  it('refuses billions of laughs', () => {
    const nine = (name: string): string => Array(9).fill(`*${name}`).join();
    const text = `a: &a [x]\n${Array.from('bcdefghi', (name, index) => `${name}: &${name} [${nine('abcdefgh'.charAt(index))}]\n`).join('')}`;
    const [document] = readDocuments(text);
    assert.deepEqual(
      document?.problems.map(({ code }) => code),
      ['aliases'],
    );
    assert.equal(document?.root, undefined);
  });

  it('reads every prefix of a manifest', () => {
    const text =
      'a: &x {b: [1, "2", \'3\'], <<: *x}\n--- # c\n? |\n  x\n: !!str >-\n  y\n\n- 1\n...\n%TAG ! x\n\u2028"\\x41\\\n"';
    for (let end = 0; end <= text.length; end++) {
      for (const document of readDocuments(text.slice(0, end)))
        assertSound(document, text.slice(0, end));
    }
  });
});

/** JSON of each document, `broken` for one that kubectl refuses. */
function values(text: string): string[] {
  return readDocuments(text).map(({ root, brokenAt }) =>
    brokenAt === undefined ? JSON.stringify(plainJson(root)) : 'broken',
  );
}

/** Code and marked text of every problem of a file. */
function problems(text: string): [string, string][] {
  return readDocuments(text).flatMap((document) =>
    document.problems.map(({ code, span }): [string, string] => [
      code,
      text.slice(span.start, span.end),
    ]),
  );
}

function assertSound(document: YamlDocument, text: string): void {
  assert.equal(document.root === undefined, document.syntax === undefined);
  if (document.brokenAt !== undefined) assert.ok(document.problems.length > 0);
  for (const { span } of document.problems) {
    assert.ok(span.start <= span.end && span.end <= text.length);
    assert.ok(!/[\r\n]/.test(text.slice(span.start, span.end)));
  }
}
