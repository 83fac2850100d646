import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../server/src/yaml/edit/patch.ts';
import { formatFieldPath } from '../../server/src/yaml/fieldPath.ts';
import { changedLines } from './changedLines.ts';
import { blockLinesOf, fieldsOf, treeChanges } from './treeChanges.ts';

function cost(before: Json, after: Json): readonly (readonly [string, number, number])[] {
  return treeChanges(before, after).map((change) => [
    formatFieldPath(change.at),
    fieldsOf(change),
    blockLinesOf(change),
  ]);
}

test('equal trees cost nothing, and a changed scalar one field on one line', () => {
  assert.deepEqual(cost({ a: 1, b: [1] }, { b: [1], a: 1 }), []);
  assert.deepEqual(cost({ a: 1, b: 2 }, { a: 1, b: 3 }), [['b', 1, 1]]);
});

test('a branch that is added costs its leaves as fields and its keys and items as lines', () => {
  const capabilities = { drop: ['ALL'] };
  assert.deepEqual(cost({}, { securityContext: { privileged: false, capabilities } }), [
    ['securityContext', 2, 5],
  ]);
});

test('a branch that is removed is one field', () => {
  assert.deepEqual(cost({ add: ['SYS_ADMIN', 'NET_RAW'] }, {}), [['add', 1, 3]]);
});

test('items that stay are told from those that go', () => {
  const mount = (name: string): Json => ({ name, mountPath: `/${name}` });
  const before = { mounts: [mount('a'), mount('b'), mount('c')] };
  assert.deepEqual(cost(before, { mounts: [mount('a'), mount('c')] }), [['mounts[1]', 1, 2]]);
  assert.deepEqual(cost({ add: ['A'] }, { add: ['A', 'B'] }), [['add[1]', 1, 1]]);
});

test('a line that is rewritten counts once', () => {
  assert.equal(changedLines('a\nb\nc\n', 'a\nB\nc\n'), 1);
  assert.equal(changedLines('a\nb\nc\n', 'a\nB\nnew\nc\n'), 2);
  assert.equal(changedLines('a\nb\nc\n', 'c\n'), 2);
  assert.equal(changedLines('a\n', 'a\nb\n'), 1);
});
