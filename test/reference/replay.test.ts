import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseVersion } from '../../server/src/kubernetes/version.ts';
import { readAnsweredPods } from './answeredPod.ts';
import type { AnsweredPod } from './answeredPod.ts';
import { ourControls } from './ourVerdict.ts';
import { addToTally, emptyTally, shortcomingsOf } from './tally.ts';

// Written by `npm run test:reference -- --write test/reference/pods.jsonl.br --pods 5000`.
const PODS = readAnsweredPods('test/reference/pods.jsonl.br');

/** Minimal pods, each with the reference's answer; a new disagreement adds a line. */
const MET = readAnsweredPods('test/reference/met.jsonl');

describe('the Pod Security reference', () => {
  it('agrees with our rules on 5,000 random pods, control by control', () => {
    assert.equal(PODS.length, 5000);
    const disagreements = PODS.filter((answered) => !agrees(answered));
    assert.deepEqual(disagreements.slice(0, 3).map(bothSides), [], `${disagreements.length} pods`);
  });

  it('agrees with our rules on the pods on which they once did not, or easily might not', () => {
    assert.deepEqual(MET.filter((answered) => !agrees(answered)).map(bothSides), []);
  });

  it('lets each level pass at least a fifth of them, and each check alone forbid some', () => {
    const tally = emptyTally();
    for (const answered of PODS) addToTally(tally, answered);
    assert.deepEqual(shortcomingsOf(tally), []);
  });
});

function agrees(answered: AnsweredPod): boolean {
  const { theirs, ours } = bothSides(answered);
  return JSON.stringify(theirs) === JSON.stringify(ours);
}

function bothSides({ version, kind, metadata, spec, baseline, restricted }: AnsweredPod) {
  const minor = parseVersion(version);
  assert.ok(minor !== undefined, version);
  const ours = ourControls({ metadata, spec }, kind, minor);
  return { version, kind, pod: { metadata, spec }, theirs: { baseline, restricted }, ours };
}
