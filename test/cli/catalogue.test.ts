import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../../rules/index.ts';
import { runInFolder } from './runInFolder.ts';

test('rules lists every rule on a line of its own', async () => {
  const { exitCode, stdout } = await runInFolder('/', ['rules']);
  assert.equal(exitCode, 0);
  assert.equal(stdout.trimEnd().split('\n').length, RULES.length);
  assert.match(stdout, /^privileged-container +critical +baseline +Privileged container$/m);
});

test('rules as JSON hold what explain says', async () => {
  const { stdout } = await runInFolder('/', ['rules', '--format', 'json']);
  const rules: readonly { readonly id: string }[] = JSON.parse(stdout);
  assert.deepEqual(
    rules.map(({ id }) => id),
    RULES.map(({ id }) => id),
  );
});

test('explain says how the escape goes and what to do', async () => {
  const { exitCode, stdout } = await runInFolder('/', ['explain', 'privileged-container']);
  assert.equal(exitCode, 0);
  for (const part of [
    'How the escape goes',
    'What to do',
    'Forbidden at baseline and restricted.',
    'Check: privileged.',
    'https://',
  ]) {
    assert.ok(stdout.includes(part), part);
  }
});

test('an unknown rule is refused with the nearest name', async () => {
  const run = await runInFolder('/', ['explain', 'privileged-contaner']);
  assert.deepEqual(run, {
    exitCode: 2,
    stdout: '',
    stderr:
      'cofferdam: there is no rule "privileged-contaner". Did you mean privileged-container?\n',
  });
});

test('--help names every command and option', async () => {
  const { exitCode, stdout } = await runInFolder('/', ['--help']);
  assert.equal(exitCode, 0);
  for (const word of [
    'check',
    'fix',
    'rules',
    'explain',
    'lsp --stdio',
    '--format',
    '--profile',
    '--kubernetes-version',
    '--fail-on',
    '--stdin-filename',
    '--quiet',
    '--harden',
    '--diff',
    '--write',
  ]) {
    assert.ok(stdout.includes(word), word);
  }
});
