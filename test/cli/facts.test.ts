import assert from 'node:assert/strict';
import * as path from 'node:path';
import { test } from 'node:test';
import { LIBRARY } from '../../rules/library.ts';
import { inputFiles } from '../../server/src/cli/inputFiles.ts';
import { surveyOf } from '../../server/src/cli/surveyOf.ts';
import { withReplayedInput } from '../../server/src/cli/replayed.ts';
import type { Io } from '../../server/src/cli/io.ts';
import { openCache } from '../../server/src/cli/resultCache.ts';
import { FactIndex, FactsInUse } from '../../server/src/engine/factIndex.ts';
import { NO_PATHS } from '../../server/src/report/paths.ts';
import { NOTHING_FOUND } from '../../server/src/report/summary.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const ACCOUNT = (name: string): string =>
  `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ${name} }\n`;

const REGULAR = { persona: 'regular' } as const;

function ioWith(stdin: Io['stdin']): Io {
  const output = { write: () => true };
  return { cwd: '/', env: {}, stdin, stdout: output, stderr: output };
}

async function* once(text: string): Io['stdin'] {
  yield text;
}

test('facts are those of all files, of lists too; templates and broken documents have none', async (context) => {
  const folder = temporaryFolder(context, {
    'a.yaml': `${ACCOUNT('first')}---\nkind: [\n---\n${ACCOUNT('second')}`,
    'b.yaml': `apiVersion: v1\nkind: ServiceAccountList\nitems:\n  - metadata: { name: third }\n`,
    'c.yaml': ACCOUNT('{{ .Values.name }}'),
    'd.json': '{"apiVersion":"v1","kind":"ServiceAccount","metadata":{"name":"fourth"}}',
  });
  const { files } = inputFiles([folder], { cwd: folder, stdinFilename: undefined });
  const { facts } = await surveyOf(files, REGULAR, LIBRARY, ioWith(once('')));
  assert.deepEqual(
    facts.map(({ kind, name }) => [kind, name]),
    ['first', 'second', 'third', 'fourth'].map((name) => ['ServiceAccount', name]),
  );
});

test('standard input is read once and can be looked at twice', async () => {
  const io = withReplayedInput(ioWith(once(ACCOUNT('piped'))));
  const { files } = inputFiles(['-'], { cwd: '/', stdinFilename: undefined });
  for (const time of ['first', 'second']) {
    const { facts } = await surveyOf(files, REGULAR, LIBRARY, io);
    assert.equal(facts[0]?.name, 'piped', time);
  }
});

test('what was kept is used again only while the facts that it used are the same', (context) => {
  const folder = temporaryFolder(context, {});
  const cache = openCache(path.join(folder, 'cache'), 'settings');
  const factsWith = (...names: readonly string[]): FactIndex =>
    new FactIndex(
      names.map((name) => ({
        kind: 'ServiceAccount' as const,
        name,
        namespace: undefined,
        automountServiceAccountToken: undefined,
      })),
    );
  const facts = new FactsInUse(factsWith('one'));
  assert.equal(facts.of('ServiceAccount').length, 1);
  const key = cache.keyOf('a.yaml', Buffer.from('text'));
  const part = { text: 'found', summary: NOTHING_FOUND, paths: NO_PATHS, notes: [], obstacles: [] };
  cache.write(key, part, facts.used);
  assert.deepEqual(cache.read(key, factsWith('one')), part);
  assert.equal(cache.read(key, factsWith('one', 'two')), undefined);
  const unrelated = new FactIndex([
    { kind: 'RuntimeClass', name: 'gvisor', namespace: undefined, handler: 'runsc' },
    ...factsWith('one').of('ServiceAccount'),
  ]);
  assert.deepEqual(cache.read(key, unrelated), part);
});
