import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  BASELINE_CAPABILITIES,
  HOST_CONTROL_CAPABILITIES,
  isCapability,
  normalizeCapability,
} from '../../server/src/kubernetes/capabilities.ts';
import { isConfinedAppArmorAnnotation } from '../../server/src/kubernetes/appArmor.ts';
import {
  isConfinedSeccompAnnotation,
  profileOfSeccompAnnotation,
} from '../../server/src/kubernetes/seccomp.ts';
import { seLinuxTypeAllowedSince } from '../../server/src/kubernetes/seLinux.ts';
import { dottedSysctl, sysctlSafeSince } from '../../server/src/kubernetes/sysctls.ts';

test('a capability is known by the kernel’s name, in any case and with CAP_', () => {
  for (const name of ['NET_RAW', 'net_raw', 'CAP_NET_RAW', 'cap_net_raw', ' Net_Raw ']) {
    assert.equal(normalizeCapability(name), 'NET_RAW');
  }
  assert.equal(normalizeCapability('CAP_CAP_CHOWN'), 'CAP_CHOWN');
});

test('only names as Kubernetes writes them are capabilities', () => {
  for (const name of ['ALL', 'NET_RAW', 'CHECKPOINT_RESTORE']) assert.ok(isCapability(name), name);
  for (const name of ['all', 'CAP_ALL', 'NET_RAWW', '']) assert.ok(!isCapability(name), name);
});

test('no capability of the baseline set counts as one that acts on the node', () => {
  const both = HOST_CONTROL_CAPABILITIES.filter((name) => BASELINE_CAPABILITIES.has(name));
  assert.deepEqual(both, []);
  assert.equal(BASELINE_CAPABILITIES.size, 13);
});

test('slashes and dots of a sysctl change places when the first separator is a slash', () => {
  assert.equal(dottedSysctl('net/ipv4/tcp_syncookies'), 'net.ipv4.tcp_syncookies');
  assert.equal(dottedSysctl('net/ipv4/conf/eth0.1/forwarding'), 'net.ipv4.conf.eth0/1.forwarding');
  assert.equal(dottedSysctl('net.ipv4.conf.eth0/1.forwarding'), 'net.ipv4.conf.eth0/1.forwarding');
  assert.equal(dottedSysctl('nothing'), 'nothing');
});

test('a sysctl and an SELinux type know the version from which on they are allowed', () => {
  assert.equal(sysctlSafeSince('net.ipv4.tcp_rmem'), 32);
  assert.equal(sysctlSafeSince('kernel.msgmax'), undefined);
  assert.equal(seLinuxTypeAllowedSince('container_engine_t'), 31);
  assert.equal(seLinuxTypeAllowedSince('spc_t'), undefined);
});

test('a seccomp annotation names the profile that the field would', () => {
  const runtimeDefault = { type: 'RuntimeDefault' };
  assert.deepEqual(profileOfSeccompAnnotation('runtime/default'), runtimeDefault);
  assert.deepEqual(profileOfSeccompAnnotation('docker/default'), runtimeDefault);
  assert.deepEqual(profileOfSeccompAnnotation('localhost/a/b.json'), {
    type: 'Localhost',
    localhostProfile: 'a/b.json',
  });
});

test('a seccomp annotation names no profile where the field could not', () => {
  const values = [
    'unconfined',
    'RuntimeDefault',
    '',
    'localhost/',
    'localhost//a',
    'localhost/a/../b',
  ];
  for (const value of values) assert.equal(profileOfSeccompAnnotation(value), undefined, value);
});

test('an empty AppArmor annotation is allowed, an empty seccomp annotation is not', () => {
  assert.ok(isConfinedAppArmorAnnotation(''));
  assert.ok(!isConfinedSeccompAnnotation(''));
  assert.ok(
    isConfinedSeccompAnnotation('localhost/') && isConfinedAppArmorAnnotation('localhost/'),
  );
});
