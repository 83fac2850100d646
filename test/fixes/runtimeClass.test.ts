import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/engine/analyze.ts';
import { runtimeClassFix, setRuntimeClass } from '../../server/src/fixes/runtimeClass.ts';
import { podsOf } from '../../server/src/kubernetes/pod.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { optionsWith } from './optionsWith.ts';
import { inEnglish } from '../../server/src/text/say.ts';

const OPTIONS = optionsWith([]);

function withRuntimeClass(text: string, document: number, name: string): string {
  const analysis = analyze(text, OPTIONS);
  const found = analysis.documents[document];
  const pod =
    found && resourcesOf(found).flatMap((resource) => podsOf(resource, OPTIONS.workloads))[0];
  assert.ok(pod !== undefined);
  const outcome = setRuntimeClass(text, analysis, { pod, document }, name, OPTIONS);
  return outcome.kind === 'refused' ? inEnglish(outcome.reason) : applyEdits(text, outcome.edits);
}

test('a pod template gets its RuntimeClass, or another one', () => {
  const text =
    'kind: None\n---\napiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      containers: []\n';
  const once = withRuntimeClass(text, 1, 'gvisor');
  assert.equal(once, `${text}      runtimeClassName: gvisor\n`);
  assert.equal(withRuntimeClass(once, 1, 'kata'), `${text}      runtimeClassName: kata\n`);
  assert.equal(withRuntimeClass(once, 1, 'gvisor'), 'the manifest says so already');
});

test('setting a RuntimeClass is a choice, and says what it needs', () => {
  const [document] = analyze('apiVersion: v1\nkind: Pod\nspec: {}\n', OPTIONS).documents;
  const pod =
    document && resourcesOf(document).flatMap((resource) => podsOf(resource, OPTIONS.workloads))[0];
  assert.ok(pod !== undefined);
  const fix = runtimeClassFix(pod, 'kata');
  assert.equal(fix.safety, 'choice');
  assert.equal(inEnglish(fix.title), 'Set runtimeClassName: kata');
  assert.match(
    fix.why === undefined ? '' : inEnglish(fix.why),
    /cluster must have a RuntimeClass named "kata"/,
  );
  assert.deepEqual(fix.patches, [{ op: 'set', at: ['spec', 'runtimeClassName'], value: 'kata' }]);
});
