import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isPodSecurityLevel,
  isPodSecurityVersion,
  meantPodSecurityValue,
} from '../../server/src/kubernetes/podSecurityLabels.ts';

test('levels and versions are exactly as Pod Security Admission reads them', () => {
  for (const level of ['privileged', 'baseline', 'restricted'])
    assert.ok(isPodSecurityLevel(level));
  for (const level of ['Restricted', 'restricted ', '', 'strict']) {
    assert.ok(!isPodSecurityLevel(level), level);
  }
  for (const version of ['latest', 'v1.0', 'v1.9', 'v1.37', 'v1.100']) {
    assert.ok(isPodSecurityVersion(version), version);
  }
  for (const version of ['1.30', 'v1.30.2', 'v1.08', 'v2.0', 'v1', 'Latest', '', 'v1.30 ']) {
    assert.ok(!isPodSecurityVersion(version), version);
  }
});

test('what was meant is told only where it is plain', () => {
  assert.equal(meantPodSecurityValue('enforce', ' Restricted'), 'restricted');
  assert.equal(meantPodSecurityValue('enforce', 'strict'), undefined);
  assert.equal(meantPodSecurityValue('enforce-version', '1.30.2'), 'v1.30');
  assert.equal(meantPodSecurityValue('enforce-version', 'LATEST'), 'latest');
  assert.equal(meantPodSecurityValue('enforce-version', 'v1.08'), undefined);
});
