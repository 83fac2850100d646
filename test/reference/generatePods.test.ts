import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generatePods } from './generatePods.ts';

describe('generatePods', () => {
  it('makes the same pods for the same seed and batch, and others for others', () => {
    const pods = JSON.stringify(generatePods(1, 0, 50));
    assert.equal(JSON.stringify(generatePods(1, 0, 50)), pods);
    assert.notEqual(JSON.stringify(generatePods(1, 1, 50)), pods);
    assert.notEqual(JSON.stringify(generatePods(2, 0, 50)), pods);
  });
});
