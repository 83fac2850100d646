import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setField } from './setField.ts';
import { shrinkPod } from './shrinkPod.ts';

describe('shrinkPod', () => {
  it('keeps only what the property needs', async () => {
    const pod = {
      metadata: { name: 'a', annotations: { b: 'c' } },
      spec: {
        hostPID: true,
        containers: [
          { name: 'app', image: 'a' },
          { name: 'second', securityContext: { runAsUser: 0, privileged: false } },
        ],
      },
    };
    const smallest = await shrinkPod(pod, async (pods) =>
      pods.map(({ spec }) => JSON.stringify(spec).includes('"runAsUser":0')),
    );
    assert.deepEqual(smallest, {
      metadata: {},
      spec: { containers: [{ securityContext: { runAsUser: 0 } }] },
    });
  });
});

describe('setField', () => {
  it('makes the mappings and lists on the way and leaves the original alone', () => {
    const original = { a: null, kept: 1 };
    assert.deepEqual(setField(original, ['a', 'b', '-', 'c'], true), {
      a: { b: [{ c: true }] },
      kept: 1,
    });
    assert.deepEqual(original, { a: null, kept: 1 });
  });

  it('removes a field or an item where the value is undefined', () => {
    assert.deepEqual(setField({ a: { b: 1, c: 2 } }, ['a', 'b'], undefined), { a: { c: 2 } });
    assert.deepEqual(setField({ a: [1, 2, 3] }, ['a', 1], undefined), { a: [1, 3] });
  });
});
