import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { encode } from '../../server/src/cli/encoding.ts';
import { HARDENED, HOST_PID } from './manifests.ts';
import { runInFolder } from './runInFolder.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const WITHOUT_DROP = HARDENED.replace(/ {8}capabilities:\n {10}drop: \[ALL\]\n/, '');

const read = (folder: string) => fs.readFileSync(path.join(folder, 'pod.yaml'), 'utf8');

test('a clean folder has nothing to fix', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': HARDENED });
  const { exitCode, stdout, stderr } = await runInFolder(folder, ['fix', '--harden']);
  assert.deepEqual({ exitCode, stdout }, { exitCode: 0, stdout: '' });
  assert.equal(stderr, 'cofferdam: there is nothing to fix.\n');
});

test('without --write a diff is shown and nothing is written', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': WITHOUT_DROP });
  const { exitCode, stdout, stderr } = await runInFolder(folder, ['fix', '--harden', '.']);
  assert.equal(exitCode, 1);
  assert.match(stdout, /^--- a\/pod\.yaml\n\+\+\+ b\/pod\.yaml\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
  assert.match(stdout, /^\+ {8}capabilities:$/m);
  assert.doesNotMatch(stdout, /^-(?!-- )/m);
  assert.match(stderr, /1 finding can be fixed \(add --write to change the files\), none is left/);
  assert.equal(read(folder), WITHOUT_DROP);
});

test('--write changes the file, keeps its mode and marks, and is then done', async (context) => {
  const folder = temporaryFolder(context, {
    'pod.yaml': encode({ text: WITHOUT_DROP.replaceAll('\n', '\r\n'), encoding: 'utf-8-bom' }),
  });
  fs.chmodSync(path.join(folder, 'pod.yaml'), 0o640);
  const first = await runInFolder(folder, ['fix', '--harden', '--write']);
  assert.deepEqual([first.exitCode, first.stdout], [0, 'pod.yaml: 1 fixed\n']);
  assert.ok(read(folder).startsWith('\ufeffapiVersion'));
  assert.doesNotMatch(read(folder), /[^\r]\n/);
  assert.equal(fs.statSync(path.join(folder, 'pod.yaml')).mode & 0o777, 0o640);
  const second = await runInFolder(folder, ['fix', '--harden', '--write']);
  assert.deepEqual([second.exitCode, second.stdout], [0, '']);
});

test('hardening needs --harden', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': HOST_PID });
  const { exitCode, stdout, stderr } = await runInFolder(folder, ['fix', '--write']);
  assert.deepEqual({ exitCode, stdout }, { exitCode: 1, stdout: '' });
  assert.match(stderr, /1 left \(--harden repairs more\)/);
  assert.equal(read(folder), HOST_PID);
});

test('standard input comes out fixed', async (context) => {
  const folder = temporaryFolder(context, {});
  const fixed = await runInFolder(folder, ['fix', '--harden', '-'], { stdin: WITHOUT_DROP });
  assert.equal(fixed.exitCode, 0);
  assert.match(fixed.stdout, /^apiVersion: v1\n[^]*drop:/);
  const clean = await runInFolder(folder, ['fix', '-'], { stdin: HARDENED });
  assert.equal(clean.stdout, HARDENED);
  const broken = await runInFolder(folder, ['fix', '-'], { stdin: 'apiVersion: v1\nkind: "Pod\n' });
  assert.deepEqual([broken.exitCode, broken.stdout], [2, 'apiVersion: v1\nkind: "Pod\n']);
});

test('a file with bytes that are no text is not rewritten', async (context) => {
  const bytes = Buffer.concat([
    Buffer.from(`# `),
    Buffer.from([0xe4]),
    Buffer.from(`\n${WITHOUT_DROP}`),
  ]);
  const folder = temporaryFolder(context, { 'pod.yaml': bytes });
  const { exitCode } = await runInFolder(folder, ['fix', '--harden', '--write']);
  assert.equal(exitCode, 2);
  assert.deepEqual(fs.readFileSync(path.join(folder, 'pod.yaml')), bytes);
});

test('the diff is coloured on a terminal', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': WITHOUT_DROP });
  const { stdout } = await runInFolder(folder, ['fix', '--harden'], { isTTY: true });
  assert.ok(stdout.includes('\u001b[32m+        capabilities:\u001b[39m\n'));
});
