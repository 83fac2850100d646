import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removedApi } from '../../server/src/kubernetes/removedApis.ts';

test('an API is removed from the first version on that does not serve it', () => {
  const removals: readonly (readonly [string, string, number])[] = [
    ['extensions/v1beta1', 'Deployment', 16],
    ['apps/v1beta2', 'DaemonSet', 16],
    ['extensions/v1beta1', 'Ingress', 22],
    ['rbac.authorization.k8s.io/v1beta1', 'ClusterRoleBinding', 22],
    ['admissionregistration.k8s.io/v1beta1', 'ValidatingWebhookConfiguration', 22],
    ['batch/v1beta1', 'CronJob', 25],
    ['policy/v1beta1', 'PodDisruptionBudget', 25],
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', 26],
    ['storage.k8s.io/v1beta1', 'CSIStorageCapacity', 27],
    ['flowcontrol.apiserver.k8s.io/v1beta2', 'FlowSchema', 29],
    ['admissionregistration.k8s.io/v1beta1', 'ValidatingAdmissionPolicy', 34],
    ['networking.k8s.io/v1beta1', 'ServiceCIDR', 37],
    ['resource.k8s.io/v1beta1', 'ResourceClaim', 38],
    ['admissionregistration.k8s.io/v1beta1', 'MutatingAdmissionPolicy', 40],
  ];
  for (const [apiVersion, kind, removedIn] of removals) {
    assert.equal(removedApi(apiVersion, kind, removedIn - 1), undefined, `${apiVersion} ${kind}`);
    assert.equal(removedApi(apiVersion, kind, removedIn)?.removedIn, removedIn);
    assert.equal(removedApi(apiVersion, kind, removedIn + 5)?.removedIn, removedIn);
  }
});

test('APIs that are served, and those of other groups, are not removed', () => {
  for (const [apiVersion, kind] of [
    ['apps/v1', 'Deployment'],
    ['batch/v1', 'CronJob'],
    ['example.org/v1beta1', 'CronJob'],
    ['storage.k8s.io/v1beta1', 'CronJob'],
  ] as const) {
    assert.equal(removedApi(apiVersion, kind, 99), undefined, `${apiVersion} ${kind}`);
  }
});

test('only an API whose objects need no other change has the same schema', () => {
  const isSame = (apiVersion: string, kind: string): boolean | undefined =>
    removedApi(apiVersion, kind, 37)?.isSameSchema;
  assert.equal(isSame('batch/v1beta1', 'CronJob'), true);
  assert.equal(isSame('rbac.authorization.k8s.io/v1beta1', 'Role'), true);
  assert.equal(isSame('policy/v1beta1', 'PodDisruptionBudget'), false);
  assert.equal(isSame('networking.k8s.io/v1beta1', 'Ingress'), false);
  assert.equal(
    isSame('admissionregistration.k8s.io/v1beta1', 'MutatingWebhookConfiguration'),
    false,
  );
});
