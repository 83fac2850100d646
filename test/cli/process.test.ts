import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { before, describe, test } from 'node:test';
import { LIBRARY } from '../../rules/library.ts';
import { inputFiles } from '../../server/src/cli/inputFiles.ts';
import { parseArguments } from '../../server/src/cli/parseArguments.ts';
import { readManifest } from '../../server/src/cli/readInput.ts';
import { prepareScan } from '../../server/src/cli/scan.ts';
import { scanFile } from '../../server/src/cli/scanFile.ts';
import type { FilePart } from '../../server/src/cli/scanFile.ts';
import { scanInWorkers } from '../../server/src/cli/scanInWorkers.ts';
import { buildPrograms } from '../buildPrograms.ts';
import { HARDENED, HOST_PID } from './manifests.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const cli = path.resolve('dist-test/cli/cli.js');

describe('the built command', () => {
  let version: string;
  before(() => {
    version = buildPrograms(path.dirname(cli));
  });

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

  for (const format of ['text', 'json', 'sarif']) {
    test(`the ${format} report of several jobs is that of one, with a cache, too`, (context) => {
      const folder = temporaryFolder(context, manyFiles());
      const alone = run(folder, ['check', '--format', format, '--jobs', '1']);
      assert.equal(alone.status, 2);
      for (const more of [[], ['--cache', 'cache'], ['--cache', 'cache']]) {
        const together = run(folder, ['check', '--format', format, '--jobs', '3', ...more]);
        assert.deepEqual(
          [together.status, together.stdout, together.stderr],
          [alone.status, alone.stdout, alone.stderr],
        );
      }
    });
  }

  test('workers hand over the parts of all files in their order', async (context) => {
    const folder = temporaryFolder(context, manyFiles());
    const { files } = inputFiles([folder], { cwd: folder, stdinFilename: undefined });
    const parsed = parseArguments(['check', '--format', 'sarif']);
    assert.ok(parsed.command === 'check');
    const settings = {
      parsed,
      cwd: folder,
      hasColors: false,
      language: 'en' as const,
      facts: [],
      packs: [],
      program: undefined,
    };
    const parts: FilePart[] = [];
    for await (const part of scanInWorkers(files, settings, { jobs: 2, program: cli })) {
      parts.push(part);
    }
    const scan = await prepareScan(settings, LIBRARY);
    const alone: FilePart[] = [];
    for (const file of files)
      alone.push(...scanFile(file, await readManifest(file, process), scan));
    assert.equal(parts.length, 150);
    assert.deepEqual(parts, alone);
  });

  test('a worker that fails fails the run', async (context) => {
    const folder = temporaryFolder(context, { ...manyFiles(), 'program.js': 'throw Error("no")' });
    const { files } = inputFiles([folder], { cwd: folder, stdinFilename: undefined });
    const parsed = parseArguments(['check']);
    assert.ok(parsed.command === 'check');
    const program = path.join(folder, 'program.js');
    const settings = {
      parsed,
      cwd: folder,
      hasColors: false,
      language: 'en' as const,
      facts: [],
      packs: [],
      program: undefined,
    };
    await assert.rejects(async () => {
      for await (const _ of scanInWorkers(files, settings, { jobs: 2, program }));
    }, /no/);
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
    assert.equal(run(temporaryFolder(context, {}), ['--version']).stdout, `cofferdam ${version}\n`);
  });
});

/** Enough for several workers and turns: bad, good, unreadable and template files. */
function manyFiles(): Readonly<Record<string, string>> {
  const kinds = [HOST_PID, HARDENED, 'apiVersion: v1\nkind: "Pod\n', `${HOST_PID}{{ if x }}\n`];
  return Object.fromEntries(
    Array.from({ length: 150 }, (_, index) => [
      `f${String(index).padStart(3, '0')}.yaml`,
      `# ${index}\n${kinds[index % kinds.length]}`,
    ]),
  );
}

function run(cwd: string, args: readonly string[], input = '') {
  return spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}
