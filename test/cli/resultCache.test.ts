import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { HARDENED, HOST_PID, PRIVILEGED } from './manifests.ts';
import { runInFolder } from './runInFolder.ts';
import type { Run } from './runInFolder.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;

test('with a cache the report is the same, cold and warm, and what is known is not looked at again', async (context) => {
  for (const format of FORMATS) {
    const folder = manifests(context);
    const args = ['check', '--format', format];
    const plain = await runInFolder(folder, args);
    const cached = [...args, '--cache', 'cache'];
    assert.deepEqual(await runInFolder(folder, cached), plain);
    const entries = entriesIn(folder);
    assert.equal(entries.length, 5);
    const before = entries.map(stampOf);
    assert.deepEqual(await runInFolder(folder, cached), plain);
    assert.deepEqual(entriesIn(folder).map(stampOf), before);
  }
});

const DAMAGES: Readonly<Record<string, (entry: string) => string>> = {
  empty: () => '',
  'cut inside its digest': (entry) => entry.slice(0, 40),
  'cut behind its digest': (entry) => entry.slice(0, 64),
  'cut at its end': (entry) => entry.slice(0, -1),
  longer: (entry) => `${entry} `,
  'changed in one byte': (entry) => entry.replace('"summary"', '"sunnary"'),
};
for (const [name, damaged] of Object.entries(DAMAGES)) {
  test(`an entry that is ${name} is ignored and written anew`, async (context) => {
    const folder = manifests(context);
    const args = ['check', '--format', 'json', '--cache', 'cache'];
    const plain = await runInFolder(folder, args);
    const entries = entriesIn(folder).map((file) => ({
      file,
      text: fs.readFileSync(file, 'utf8'),
    }));
    for (const { file, text } of entries) {
      assert.notEqual(damaged(text), text);
      fs.writeFileSync(file, damaged(text));
    }
    assert.deepEqual(await runInFolder(folder, args), plain);
    for (const { file, text } of entries) assert.equal(fs.readFileSync(file, 'utf8'), text);
  });
}

test('an entry under the name of another is ignored', async (context) => {
  const folder = manifests(context);
  const args = ['check', '--cache', 'cache'];
  const plain = await runInFolder(folder, args);
  const texts = entriesIn(folder).map((file) => fs.readFileSync(file));
  for (const [index, file] of entriesIn(folder).entries()) {
    fs.writeFileSync(file, texts[(index + 1) % texts.length] ?? '');
  }
  assert.deepEqual(await runInFolder(folder, args), plain);
});

test('what was found under other settings is not used', async (context) => {
  const folder = manifests(context);
  const runs: readonly (readonly [readonly string[], { readonly isTTY?: boolean }])[] = [
    [[], {}],
    [['--profile', 'baseline'], {}],
    [['--kubernetes-version', '1.20'], {}],
    [['--format', 'json'], {}],
    [['--format', 'sarif'], {}],
    [['--quiet'], { isTTY: true }],
  ];
  for (const [settings, circumstances] of runs) {
    const run = (more: readonly string[]): Promise<Run> =>
      runInFolder(folder, ['check', ...settings, ...more], circumstances);
    assert.deepEqual(await run(['--cache', 'cache']), await run([]));
  }
});

test('a file that changed, moved or went is reported as it is', async (context) => {
  const folder = manifests(context);
  const run = (more: readonly string[]): Promise<Run> =>
    runInFolder(folder, ['check', '--format', 'sarif', ...more]);
  await run(['--cache', 'cache']);
  fs.writeFileSync(path.join(folder, 'good.yaml'), HOST_PID);
  fs.renameSync(path.join(folder, 'pid.yaml'), path.join(folder, 'moved.yaml'));
  fs.rmSync(path.join(folder, 'privileged.yaml'));
  const { stdout } = await run(['--cache', 'cache']);
  assert.equal(stdout, (await run([])).stdout);
  assert.doesNotMatch(stdout, /privileged\.yaml|pid\.yaml/);
});

test('a cache that cannot be written to makes nothing wrong and leaves nothing behind', async (context) => {
  const folder = manifests(context);
  const args = ['check', '--cache', 'cache'];
  const plain = await runInFolder(folder, args);
  const shards = entriesIn(folder).map((file) => path.dirname(file));
  for (const shard of new Set(shards)) {
    fs.rmSync(shard, { recursive: true });
    fs.writeFileSync(shard, 'no folder');
  }
  assert.deepEqual(await runInFolder(folder, args), plain);
  assert.ok(new Set(shards).size > 0);
  assert.deepEqual(
    fs.readdirSync(path.join(folder, 'cache')).filter((name) => name.endsWith('.tmp')),
    [],
  );
});

test('a cache that is no folder is said so', async (context) => {
  const folder = temporaryFolder(context, { cache: 'a file' });
  const { exitCode, stderr } = await runInFolder(folder, ['check', '--cache', 'cache']);
  assert.equal(exitCode, 2);
  assert.match(stderr, /^cofferdam: the cache .*cache cannot be made: .*EEXIST/);
});

test('a file with so many findings that they come in parts is not kept', async (context) => {
  const folder = temporaryFolder(context, { 'pods.yaml': Array(250).fill(HOST_PID).join('---\n') });
  const plain = await runInFolder(folder, ['check']);
  for (let run = 0; run < 2; run++) {
    assert.deepEqual(await runInFolder(folder, ['check', '--cache', 'cache']), plain);
  }
  assert.deepEqual(entriesIn(folder), []);
});

test('git does not see the cache, but a folder that was there before stays as it is', async (context) => {
  const folder = temporaryFolder(context, { 'old/keep': '' });
  await runInFolder(folder, ['check', '--cache', 'new']);
  assert.equal(fs.readFileSync(path.join(folder, 'new/.gitignore'), 'utf8'), '*\n');
  await runInFolder(folder, ['check', '--cache', 'old']);
  assert.deepEqual(fs.readdirSync(path.join(folder, 'old')), ['keep']);
});

function manifests(context: TestContext): string {
  return temporaryFolder(context, {
    'bad.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: "web\n',
    'good.yaml': HARDENED,
    'pid.yaml': HOST_PID,
    'privileged.yaml': PRIVILEGED,
    'template.yaml': `${HOST_PID}  {{- if .Values.debug }}\n  {{- end }}\n`,
  });
}

function entriesIn(folder: string): readonly string[] {
  return fs
    .readdirSync(path.join(folder, 'cache'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes(path.sep))
    .map((name) => path.join(folder, 'cache', name))
    .sort();
}

function stampOf(file: string): readonly number[] {
  const { ino, mtimeMs } = fs.statSync(file);
  return [ino, mtimeMs];
}
