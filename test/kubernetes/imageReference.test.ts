import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isFrom,
  isRegistry,
  parseImageReference,
} from '../../server/src/kubernetes/imageReference.ts';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

test('a short name is one of Docker Hub, and of its library when it has one step', () => {
  assert.deepEqual(read('nginx'), ['docker.io', 'library/nginx', undefined, undefined]);
  assert.deepEqual(read('acme/web:2'), ['docker.io', 'acme/web', '2', undefined]);
  assert.deepEqual(read('docker.io/nginx'), ['docker.io', 'library/nginx', undefined, undefined]);
  assert.deepEqual(read('index.docker.io/acme/web'), [
    'docker.io',
    'acme/web',
    undefined,
    undefined,
  ]);
});

test('a first step with a dot, a port or capitals, or localhost, is a registry', () => {
  assert.deepEqual(read('ghcr.io/acme/web:v1'), ['ghcr.io', 'acme/web', 'v1', undefined]);
  assert.deepEqual(read('registry:5000/web'), ['registry:5000', 'web', undefined, undefined]);
  assert.deepEqual(read('localhost/web'), ['localhost', 'web', undefined, undefined]);
  assert.deepEqual(read('Registry/web:1'), ['Registry', 'web', '1', undefined]);
  assert.deepEqual(read('[fd00::1]:5000/web:1'), ['[fd00::1]:5000', 'web', '1', undefined]);
});

test('a colon without a slash behind it begins a tag, also when it looks like a port', () => {
  assert.deepEqual(read('registry:5000'), ['docker.io', 'library/registry', '5000', undefined]);
  assert.deepEqual(read('a/b/c__d.e-f---g:T_1.x-y')?.slice(1, 3), ['a/b/c__d.e-f---g', 'T_1.x-y']);
});

test('a reference may have a tag, a digest, both or none', () => {
  assert.deepEqual(read(`web@${DIGEST}`)?.slice(2), [undefined, DIGEST]);
  assert.deepEqual(read(`reg.example:5000/web:1.2@${DIGEST}`)?.slice(2), ['1.2', DIGEST]);
});

test('what a runtime refuses is no reference', () => {
  const refused = [
    '',
    ' web',
    'web ',
    'Web:1',
    'ghcr.io/Acme/web',
    'ko://github.com/acme/web',
    '$(IMAGE)',
    '<image>',
    'web:',
    'web:-1',
    `web:${'1'.repeat(129)}`,
    'web@sha256:abc',
    'a//b',
    '/web',
    'web/',
    '-a.example/web',
    'a__b___c/web',
    'f'.repeat(64),
    `x/${'a/'.repeat(200)}b`,
  ];
  assert.deepEqual(
    refused.filter((text) => parseImageReference(text) !== undefined),
    [],
  );
});

test('an image is from a registry or from below a path in it, never from one that begins alike', () => {
  const from = (registry: string, image: string): boolean => {
    const reference = parseImageReference(image);
    assert.ok(reference);
    return isFrom([registry], reference);
  };
  assert.ok(from('ghcr.io', 'ghcr.io/acme/web'));
  assert.ok(from('ghcr.io/acme', 'ghcr.io/acme/web:1'));
  assert.ok(from('ghcr.io/acme/web', 'ghcr.io/acme/web:1'));
  assert.ok(from('docker.io/library', 'nginx'));
  assert.ok(!from('ghcr.io/acme', 'ghcr.io/acme-evil/web'));
  assert.ok(!from('ghcr.io', 'ghcr.io.evil.example/web'));
  assert.ok(!from('registry.example', 'registry.example:5000/web'));
});

test('a registry is a host with or without a path, and nothing else', () => {
  for (const text of ['ghcr.io', 'registry.example:5000', 'ghcr.io/acme/team']) {
    assert.ok(isRegistry(text), text);
  }
  for (const text of ['', 'https://ghcr.io', 'ghcr.io/', 'ghcr.io/*', '*.example', 'ghcr.io/A']) {
    assert.ok(!isRegistry(text), text);
  }
});

function read(text: string) {
  const reference = parseImageReference(text);
  return reference && [reference.registry, reference.path, reference.tag, reference.digest];
}
