import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { CliError } from '../../server/src/cli/cliError.ts';
import { writeAtomically } from '../../server/src/cli/writeAtomically.ts';
import { temporaryFolder } from './temporaryFolder.ts';

test('the file has the new text, its old mode, and nothing lies beside it', (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': 'old' });
  const file = path.join(folder, 'pod.yaml');
  fs.chmodSync(file, 0o666);
  writeAtomically(file, Buffer.from('old'), Buffer.from('new'));
  assert.equal(fs.readFileSync(file, 'utf8'), 'new');
  assert.equal(fs.statSync(file).mode & 0o777, 0o666);
  assert.deepEqual(fs.readdirSync(folder), ['pod.yaml']);
});

test('a link stays a link', (context) => {
  const folder = temporaryFolder(context, { 'real/pod.yaml': 'old' });
  const link = path.join(folder, 'pod.yaml');
  fs.symlinkSync('real/pod.yaml', link);
  writeAtomically(link, Buffer.from('old'), Buffer.from('new'));
  assert.ok(fs.lstatSync(link).isSymbolicLink());
  assert.equal(fs.readFileSync(path.join(folder, 'real/pod.yaml'), 'utf8'), 'new');
});

test('a file that someone changed meanwhile is left alone', (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': 'theirs' });
  const file = path.join(folder, 'pod.yaml');
  assert.throws(
    () => writeAtomically(file, Buffer.from('old'), Buffer.from('new')),
    (error) => error instanceof CliError && /someone else changed it/.test(error.message),
  );
  assert.equal(fs.readFileSync(file, 'utf8'), 'theirs');
  assert.deepEqual(fs.readdirSync(folder), ['pod.yaml']);
});
