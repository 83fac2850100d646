import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selects } from '../../server/src/kubernetes/selectors.ts';

const WEB = { app: 'web', tier: 'front' };

test('an empty selector selects everything, also what has no labels', () => {
  assert.ok(selects({ matchLabels: {}, matchExpressions: [] }, WEB));
  assert.ok(selects({ matchLabels: {}, matchExpressions: [] }, {}));
});

test('matchLabels must all be there with their values', () => {
  const byLabels = (matchLabels: Record<string, string>): boolean =>
    selects({ matchLabels, matchExpressions: [] }, WEB);
  assert.ok(byLabels({ app: 'web' }));
  assert.ok(byLabels({ app: 'web', tier: 'front' }));
  assert.ok(!byLabels({ app: 'web', tier: 'back' }));
  assert.ok(!byLabels({ app: 'web', region: 'eu' }));
  assert.ok(!byLabels({ constructor: '' }));
});

test('each operator means what it means to the API', () => {
  const by = (operator: string, key: string, ...values: string[]): boolean =>
    selects({ matchLabels: {}, matchExpressions: [{ key, operator, values }] }, WEB);
  assert.deepEqual(
    [by('In', 'app', 'api', 'web'), by('In', 'app', 'api'), by('In', 'region', 'eu')],
    [true, false, false],
  );
  assert.deepEqual(
    [by('NotIn', 'app', 'api'), by('NotIn', 'app', 'web'), by('NotIn', 'region', 'eu')],
    [true, false, true],
  );
  assert.deepEqual([by('Exists', 'app'), by('Exists', 'region')], [true, false]);
  assert.deepEqual([by('DoesNotExist', 'app'), by('DoesNotExist', 'region')], [false, true]);
  assert.ok(!by('in', 'app', 'web'));
});

test('labels and expressions must all hold', () => {
  const expression = { key: 'tier', operator: 'In', values: ['back'] };
  assert.ok(!selects({ matchLabels: { app: 'web' }, matchExpressions: [expression] }, WEB));
});
