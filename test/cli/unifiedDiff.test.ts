import assert from 'node:assert/strict';
import { test } from 'node:test';
import picocolors from 'picocolors';
import { unifiedDiff } from '../../server/src/cli/unifiedDiff.ts';

const PLAIN = picocolors.createColors(false);

test('the diff is as git writes it', () => {
  assert.equal(
    unifiedDiff('k8s/pod.yaml', 'a\nb\nc\nd\ne\n', 'a\nb\nc\nd\nX\ne\n', PLAIN),
    '--- a/k8s/pod.yaml\n+++ b/k8s/pod.yaml\n@@ -2,4 +2,5 @@\n b\n c\n d\n+X\n e\n',
  );
});

test('a file without a last line break is told', () => {
  assert.equal(
    unifiedDiff('pod.yaml', 'a', 'b', PLAIN),
    '--- a/pod.yaml\n+++ b/pod.yaml\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
  );
});

test('line ends are kept, so that the diff applies', () => {
  assert.match(unifiedDiff('pod.yaml', 'a\r\n', 'a\r\nb\r\n', PLAIN), /^ a\r\n\+b\r\n$/m);
});
