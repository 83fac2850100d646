import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { HARDENED, HOST_PID } from './manifests.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const cli = path.resolve('dist-test/cli/cli.js');

describe('the built command', () => {
  before(() =>
    build({
      entryPoints: ['server/src/cli/main.ts'],
      outfile: cli,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      define: { COFFERDAM_VERSION: '"1.2.3"' },
      logLevel: 'warning',
    }),
  );

  test('the process ends with the exit code and keeps the report apart', (context) => {
    const folder = temporaryFolder(context, { 'bad.yaml': HOST_PID, 'good.yaml': HARDENED });
    assert.equal(run(folder, ['check', 'good.yaml']).status, 0);
    const bad = run(folder, ['check', '--format', 'json']);
    assert.deepEqual([bad.status, bad.stderr], [1, '']);
    assert.equal(JSON.parse(bad.stdout).findings.length, 1);
    const unknown = run(folder, ['check', '--colour']);
    assert.deepEqual([unknown.status, unknown.stdout], [2, '']);
    assert.match(unknown.stderr, /check has no option --colour/);
  });

  test('a large report reaches a pipe whole', (context) => {
    const folder = temporaryFolder(context, {
      'pods.yaml': Array(100).fill(HOST_PID).join('---\n'),
    });
    const { stdout } = run(folder, ['check', '--format', 'sarif']);
    assert.equal(JSON.parse(stdout).runs[0].results.length, 100);
  });

  test('a reader that closes the pipe early is no error', (context) => {
    const folder = temporaryFolder(context, {
      'pods.yaml': Array(3000).fill(HOST_PID).join('---\n'),
    });
    const command = `"${process.execPath}" "${cli}" check | head -n 1`;
    const { stdout, stderr } = spawnSync('/bin/sh', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.match(stdout, /^pods\.yaml:6:12 /);
    assert.equal(stderr, '');
  });

  test('standard input is read to its end', (context) => {
    const folder = temporaryFolder(context, {});
    const { status, stdout } = run(folder, ['fix', '-', '--quiet'], HARDENED);
    assert.deepEqual([status, stdout], [0, HARDENED]);
  });

  test('--version is that of the package', (context) => {
    assert.equal(run(temporaryFolder(context, {}), ['--version']).stdout, 'cofferdam 1.2.3\n');
  });
});

function run(cwd: string, args: readonly string[], input = '') {
  return spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}
