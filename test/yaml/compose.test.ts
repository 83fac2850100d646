import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entry, MappingNode, Node, Place } from '../../server/src/yaml/node.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';

describe('provenance', () => {
  it('names the outermost alias that brings a node, and where it is written', () => {
    const text = 'x: &x {k: &k [v]}\ny: &y [*x]\nz: *y\n';
    const items = entry(root(text), 'z').value;
    assert.equal(shown(text, items), '[*x] by *y');
    const inner = items.kind === 'sequence' ? mapping(items.items[0]) : undefined;
    assert.equal(shown(text, inner), '{k: &k [v]} by *y');
    assert.equal(shown(text, inner && entry(inner, 'k').keyPlace), 'k by *y');
    assert.equal(shown(text, entry(root(text), 'x').value), '{k: &k [v]}');
  });

  it('names the alias of a merge, and none for an inline mapping', () => {
    const text = 'x: &x {k: 1}\na: {<<: *x, l: 2}\nb: {<<: [*x, {m: 3}]}\n';
    const a = mapping(entry(root(text), 'a').value);
    assert.deepEqual(described(text, entry(a, 'k')), ['k by *x', '1 by *x', true]);
    assert.deepEqual(described(text, entry(a, 'l')), ['l', '2', false]);
    const b = mapping(entry(root(text), 'b').value);
    assert.deepEqual(described(text, entry(b, 'k')), ['k by *x', '1 by *x', true]);
    assert.deepEqual(described(text, entry(b, 'm')), ['m', '3', true]);
  });

  it('places a key that is an alias at its anchor', () => {
    const text = 'a: &k b\n*k : 1\n';
    assert.deepEqual(described(text, entry(root(text), 'b')), ['b by *k', '1', false]);
  });

  it('keeps the entries that a duplicate or a merge overrides, the last one first', () => {
    const text = 'x: &x {k: 3}\na: {k: 1, k: 2, <<: *x, "k": 4}\n';
    const chain: (readonly [string, string, boolean])[] = [];
    let next: Entry | undefined = entry(mapping(entry(root(text), 'a').value), 'k');
    for (; next !== undefined; next = next.overrides[0]) chain.push(described(text, next));
    assert.deepEqual(chain, [
      ['"k"', '4', false],
      ['k by *x', '3 by *x', true],
      ['k', '2', false],
      ['k', '1', false],
    ]);
  });

  it('spans scalars with their quotes and without their anchors and tags', () => {
    const text = 'a: &x !!str "b c"\nd: >\n  e\n  f\ng: h\n  i # j\n';
    const values = ['a', 'd', 'g'].map((key) => shown(text, entry(root(text), key).value));
    assert.deepEqual(values, ['"b c"', '>\n  e\n  f', 'h\n  i']);
  });
});

function root(text: string): MappingNode {
  return mapping(readDocuments(text)[0]?.root);
}

function mapping(node: Node | undefined): MappingNode {
  assert.ok(node?.kind === 'mapping');
  return node;
}

function entry(node: MappingNode, key: string): Entry {
  const found = node.entries.get(key);
  assert.ok(found !== undefined);
  return found;
}

function described(text: string, { keyPlace, value, merged }: Entry): [string, string, boolean] {
  return [shown(text, keyPlace), shown(text, value), merged];
}

function shown(text: string, place: Place | undefined): string {
  assert.ok(place !== undefined);
  const { span, use } = place;
  const written = text.slice(span.start, span.end);
  return use === undefined ? written : `${written} by ${text.slice(use.start, use.end)}`;
}
