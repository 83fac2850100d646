import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../server/src/engine/finding.ts';
import { faultIn } from '../../server/src/fixes/newFindings.ts';
import { inEnglish, say } from '../../server/src/text/say.ts';

let offset = 0;

/** `rule` of the pod, or `rule@container`; each at another place. */
function findings(...names: readonly string[]): readonly Finding[] {
  return names.map((name) => {
    const [ruleId = '', container] = name.split('@');
    offset += 1;
    return {
      ruleId,
      severity: 'high',
      grade: 'error',
      level: undefined,
      control: undefined,
      message: say`${offset}`,
      at: { start: offset, end: offset + 1 },
      missing: false,
      related: [],
      gathers: undefined,
      isPath: ruleId.startsWith('path'),
      subject: {
        apiVersion: `v${offset}`,
        kind: '',
        namespace: undefined,
        name: undefined,
        container,
        path: [],
      },
      fixes: [],
      document: 0,
    };
  });
}

function fault(
  before: readonly string[],
  chosen: readonly string[],
  after: readonly string[],
): string | undefined {
  const found = faultIn(findings(...before), findings(...chosen), findings(...after));
  return found && inEnglish(found);
}

test('findings that only move are the same', () => {
  assert.equal(fault(['a', 'b@x'], [], ['a', 'b@x']), undefined);
});

test('chosen findings must be gone, and others may be', () => {
  assert.equal(fault(['a', 'b@x', 'c'], ['a'], ['b@x']), undefined);
  assert.equal(fault(['a', 'b@x'], ['a'], ['a', 'b@x']), 'a would still be there');
  assert.equal(fault(['a@x', 'a@x'], ['a@x'], ['a@x']), undefined);
});

test('no finding may be new, not even in exchange for another', () => {
  assert.equal(fault(['a'], ['a'], ['b']), 'it would bring a new problem: b');
  assert.equal(fault(['a@x'], ['a@x'], ['a@y']), 'it would bring a new problem: a');
  assert.equal(fault(['a@x', 'b@x'], ['a@x'], ['b@x', 'b@x']), 'it would bring a new problem: b');
});

test('what was said of the pod may be said of the containers that it is still true of', () => {
  assert.equal(fault(['a', 'b@z'], ['b@z'], ['a@x', 'a@y']), undefined);
  assert.equal(fault(['a'], [], ['a', 'a@x']), 'it would bring a new problem: a');
  assert.equal(fault(['a'], ['a'], ['a@x', 'a@y']), 'a would still be there');
});

test('what was said of containers may be said of the pod', () => {
  assert.equal(fault(['a@x', 'a@y', 'b'], ['b'], ['a']), undefined);
  assert.equal(fault(['a@x', 'b'], ['b'], ['a@x', 'a']), 'it would bring a new problem: a');
});

test('a path that a graver one hid may come to light, but the chosen one must be gone', () => {
  assert.equal(fault(['path-a'], ['path-a'], ['path-b']), undefined);
  assert.equal(fault(['path-a'], ['path-a'], ['path-a']), 'path-a would still be there');
});
