import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  annotationKey,
  annotationOf,
  annotationsOf,
} from '../../server/src/kubernetes/annotations.ts';
import { podsOf } from '../../server/src/kubernetes/pod.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';
import { inEnglish } from '../../server/src/text/say.ts';

function podIn(text: string): Pod {
  const pods = readDocuments(text)
    .flatMap(resourcesOf)
    .flatMap((resource) => podsOf(resource, BUILT_IN_WORKLOADS));
  const [pod] = pods;
  assert.ok(pod !== undefined && pods.length === 1);
  return pod;
}

const ANNOTATED = podIn(`apiVersion: batch/v1
kind: Job
metadata: { annotations: { of-the-job: a } }
spec:
  template:
    metadata:
      annotations: { text: b, empty: "", nothing: ~, number: 7, list: [c] }
    spec: { containers: [{ name: web }] }
`);

test('annotations are those of the template, null is the empty string, other types are none', () => {
  const written = annotationsOf(ANNOTATED).map((field) => [annotationKey(field), field.value]);
  assert.deepEqual(written, [
    ['text', 'b'],
    ['empty', ''],
    ['nothing', ''],
  ]);
});

test('an annotation that is not written is undefined', () => {
  assert.equal(annotationOf(ANNOTATED, 'text')?.value, 'b');
  assert.equal(annotationOf(ANNOTATED, 'of-the-job'), undefined);
});

test('the pod’s securityContext comes before those of its containers, absent ones too', () => {
  const pod = podIn(`apiVersion: v1
kind: Pod
spec:
  containers: [{ name: web, securityContext: { runAsUser: 1 } }, ~]
  initContainers: [{ name: init }]
`);
  const contexts = securityContextsOf(pod).map((context) => [
    inEnglish(placeName(context)),
    context.view.exists,
  ]);
  assert.deepEqual(contexts, [
    ['the pod', false],
    ['container "init"', false],
    ['container "web"', true],
    ['container "containers[1]"', false],
  ]);
});
