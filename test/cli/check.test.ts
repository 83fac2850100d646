import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import * as v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import picocolors from 'picocolors';
import { ENGLISH } from '../../server/src/text/language.ts';
import type { Log } from 'sarif';
import { encode } from '../../server/src/cli/encoding.ts';
import { runCli } from '../../server/src/cli/runCli.ts';
import type { FilePart } from '../../server/src/cli/scanFile.ts';
import { writeReport } from '../../server/src/cli/writeReport.ts';
import { NO_PATHS } from '../../server/src/report/paths.ts';
import { NOTHING_FOUND } from '../../server/src/report/summary.ts';
import { textFormat } from '../../server/src/report/text.ts';
import { HARDENED, HOST_PID, pod, PRIVILEGED } from './manifests.ts';
import { runInFolder } from './runInFolder.ts';
import { temporaryFolder } from './temporaryFolder.ts';

test('a clean folder ends with 0 and says how much was looked at', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': HARDENED });
  assert.deepEqual(await runInFolder(folder, ['check']), {
    exitCode: 0,
    stdout: 'No findings in 1 file.\n',
    stderr: '',
  });
});

test('a finding ends with 1 and is shown with its line and squiggle', async (context) => {
  const folder = temporaryFolder(context, { 'k8s/pod.yaml': HOST_PID });
  const { exitCode, stdout, stderr } = await runInFolder(folder, ['check', 'k8s']);
  assert.equal(exitCode, 1);
  assert.equal(stderr, '');
  assert.match(
    stdout,
    /^k8s\/pod\.yaml:6:12 {2}error {2}.* {2}host-pid\n {4}6 \| {3}hostPID: true\n {6}\| {12}\^{4}\n/,
  );
  assert.match(stdout, /\n1 finding in 1 file: 1 error\./);
});

test('the exit code follows --fail-on', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': HOST_PID });
  const codeFor = async (failOn: string) =>
    (await runInFolder(folder, ['check', '--fail-on', failOn])).exitCode;
  assert.equal(await codeFor('never'), 0);
  assert.equal(await codeFor('error'), 1);
  assert.equal(await codeFor('info'), 1);
});

test('profile and version reach the rules', async (context) => {
  const folder = temporaryFolder(context, {
    'pod.yaml': HARDENED.replace(/ {4}runAsNonRoot: true\n/, ''),
  });
  assert.equal((await runInFolder(folder, ['check'])).exitCode, 1);
  assert.equal((await runInFolder(folder, ['check', '--profile', 'baseline'])).exitCode, 0);
});

test('quiet output holds findings alone', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': HARDENED });
  const { stdout, stderr } = await runInFolder(folder, ['check', '--quiet'], { isTTY: true });
  assert.equal(stdout + stderr, '');
});

test('a path that is missing ends with 2, and the others are still reported', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': HOST_PID });
  const { exitCode, stdout, stderr } = await runInFolder(folder, ['check', 'gone', 'pod.yaml']);
  assert.equal(exitCode, 2);
  assert.match(stdout, /host-pid/);
  assert.equal(
    stderr,
    'cofferdam: gone: Cannot be read: there is no such file or folder; check the path.\n',
  );
});

test('a manifest that cannot be read is named with its line, in every format', async (context) => {
  const folder = temporaryFolder(context, {
    'bad.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: "web\n',
    'pod.yaml': HOST_PID,
  });
  const text = await runInFolder(folder, ['check']);
  assert.equal(text.exitCode, 2);
  assert.match(text.stderr, /^cofferdam: bad\.yaml:\d+:\d+: .+\n$/);
  assert.match(text.stdout, /host-pid/);
  const sarif = await runInFolder(folder, ['check', '--format', 'sarif']);
  const log = JSON.parse(sarif.stdout) as Log; // What the schema's test is for.
  const [notification] = log.runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? [];
  assert.equal(notification?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'bad.yaml');
  assert.equal(log.runs[0]?.results?.length, 1);
  const json = await runInFolder(folder, ['check', '--format', 'json']);
  assert.match(JSON.stringify(JSON.parse(json.stdout).problems), /"bad\.yaml"/);
});

test('a template is counted as skipped and is no problem', async (context) => {
  const folder = temporaryFolder(context, {
    'pod.yaml': `${HOST_PID}  {{- if .Values.debug }}\n  shareProcessNamespace: true\n  {{- end }}\n`,
  });
  const { exitCode, stdout } = await runInFolder(folder, ['check']);
  assert.equal(exitCode, 0);
  assert.match(stdout, /1 template skipped/);
});

test('standard input is analysed under the name that it is given', async (context) => {
  const folder = temporaryFolder(context, {});
  const named = await runInFolder(folder, ['check', '-', '--stdin-filename', 'a.yaml'], {
    stdin: HOST_PID,
  });
  assert.match(named.stdout, /^a\.yaml:6:12 /);
  const unnamed = await runInFolder(folder, ['check', '-'], { stdin: HOST_PID });
  assert.match(unnamed.stdout, /^<stdin>:6:12 /);
});

for (const encoding of ['utf-8-bom', 'utf-16le', 'utf-16be'] as const) {
  test(`columns are right in ${encoding}`, async (context) => {
    const text = HOST_PID.replace('hostPID: true', 'hostPID: true # ü👩');
    const folder = temporaryFolder(context, { 'pod.yaml': encode({ text, encoding }) });
    assert.match((await runInFolder(folder, ['check'])).stdout, /^pod\.yaml:6:12 /);
  });
}

test('a file above the limit is not analysed and said so, other data is not asked about', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': HARDENED });
  const large = '#'.repeat(21_000_000);
  fs.writeFileSync(path.join(folder, 'manifest.yaml'), `${large}\napiVersion: v1\nkind: Pod\n`);
  fs.writeFileSync(path.join(folder, 'data.json'), large);
  const { exitCode, stdout, stderr } = await runInFolder(folder, ['check']);
  assert.equal(exitCode, 2);
  assert.equal(
    stderr,
    'cofferdam: manifest.yaml:1:1: Not analysed: the file is larger than 20 MB. Split it into smaller files.\n',
  );
  assert.match(stdout, /1 problem/);
});

test('colours are for terminals, and NO_COLOR turns them off', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': PRIVILEGED });
  const shown = async (isTTY: boolean, env = {}) =>
    (await runInFolder(folder, ['check'], { isTTY, env })).stdout.includes('\u001b[');
  assert.equal(await shown(true), true);
  assert.equal(await shown(false), false);
  assert.equal(await shown(true, { NO_COLOR: '1' }), false);
});

test('SARIF holds the edits of the fix that may be made unattended', async (context) => {
  const folder = temporaryFolder(context, {
    'pod.yaml': pod({ container: '        privileged: true\n' }),
  });
  const { stdout } = await runInFolder(folder, ['check', '--format', 'sarif']);
  const log = JSON.parse(stdout) as Log; // What the schema's test is for.
  const result = log.runs[0]?.results?.find(({ ruleId }) => ruleId === 'privileged-container');
  const [replacement] = result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
  assert.equal(replacement?.deletedRegion.startLine, 14);
  assert.equal(
    result?.partialFingerprints?.['cofferdam/v1'],
    'privileged-container|v1/Pod||web|app|spec.containers[app].securityContext.privileged',
  );
});

/** Of which the report is too long to be held back. */
const MANY_FINDINGS = Array(1000).fill(HOST_PID).join('---\n');

test('a report is written while files are still to be read', async (context) => {
  for (const format of ['text', 'json', 'sarif']) {
    const folder = temporaryFolder(context, { 'a.yaml': MANY_FINDINGS, 'b.yaml': HARDENED });
    const { exitCode, stdout } = await runInFolder(folder, ['check', '--format', format], {
      onOutput: (text) => {
        if (text.includes('a.yaml')) fs.writeFileSync(path.join(folder, 'b.yaml'), HOST_PID);
      },
    });
    assert.equal(exitCode, 1);
    assert.match(stdout, /b\.yaml/);
  }
});

test('the report is written at the pace of its reader', async (context) => {
  const folder = temporaryFolder(context, { 'a.yaml': MANY_FINDINGS, 'b.yaml': HOST_PID });
  const written: string[] = [];
  let unread = 0;
  const exitCode = await runCli(['check', '--format', 'sarif'], {
    cwd: folder,
    env: {},
    stdin: Readable.from([]),
    stdout: {
      write: (text) => {
        assert.equal(unread++, 0);
        written.push(text.toString());
      },
      writableNeedDrain: true,
      once: (_event, listener) => {
        unread = 0;
        setImmediate(listener);
      },
    },
    stderr: { write: () => assert.fail() },
  });
  assert.equal(exitCode, 1);
  assert.ok(written.length >= 4);
  assert.equal((JSON.parse(written.join('')) as Log).runs[0]?.results?.length, 1001);
});

test('a file with many findings is reported in parts, as one file', async (context) => {
  const folder = temporaryFolder(context, { 'pods.yaml': Array(250).fill(HOST_PID).join('---\n') });
  for (const format of ['json', 'sarif']) {
    let writes = 0;
    const { stdout } = await runInFolder(folder, ['check', '--format', format], {
      onOutput: () => writes++,
    });
    assert.ok(writes > 1);
    const report: unknown = JSON.parse(stdout);
    assert.equal(`${JSON.stringify(report, null, 2)}\n`, stdout);
    const prints = [...stdout.matchAll(/"(?:fingerprint|cofferdam\/v1)": "(.+)"/g)];
    assert.equal(new Set(prints.map(([, print]) => print)).size, 250);
  }
  const { stdout } = await runInFolder(folder, ['check']);
  assert.match(stdout, /\n250 findings in 1 file: 250 errors\./);
  // 18 lines each, counted in the whole file.
  assert.ok(stdout.includes(`\npods.yaml:${6 + 249 * 18}:12 `));
});

test('what was found is let go as soon as it is written', async () => {
  v8.setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void; // What the flag brings.
  const parts: WeakRef<FilePart>[] = [];
  let most = 0;
  async function* manyParts(): AsyncIterable<FilePart> {
    for (let index = 0; index < 200; index++) {
      const part = {
        text: `part ${index}`,
        summary: NOTHING_FOUND,
        paths: NO_PATHS,
        notes: [],
        obstacles: [],
      };
      parts.push(new WeakRef(part));
      yield part;
      if (index % 50 !== 49) continue;
      await new Promise(setImmediate);
      collectGarbage();
      most = Math.max(most, parts.filter((reference) => reference.deref()).length);
    }
  }
  await writeReport(manyParts(), textFormat(picocolors.createColors(false), true, ENGLISH), {
    obstacles: [],
    exitCodeOf: () => 0,
    beforeWriting: () => {},
    output: { write: () => {} },
  });
  assert.equal(parts.length, 200);
  assert.ok(most <= 5, `${most} parts are held`);
});
