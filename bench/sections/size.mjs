// How much is loaded before the first diagnostic, minified and gzipped.
import * as fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fromRoot } from '../../scripts/project/paths.mjs';
import { oneThousand } from '../lib/corpora.mjs';
import { EMPTY, OURS, serverCalled } from '../lib/contenders.mjs';
import { startServer } from '../lib/languageServer.mjs';
import { cached } from '../lib/prepare.mjs';

export async function size(bench) {
  const ours = await loadedKilobytes(serverCalled(OURS, bench));
  const empty = await loadedKilobytes(serverCalled(EMPTY, bench));
  return [
    {
      figure: 'loaded before the first diagnostic, minified and gzipped',
      ...{ atMost: 120, wanted: 100, value: ours, format: 'KB' },
      ...{ unit: 'KB', values: { [OURS]: [ours], [EMPTY]: [empty] } },
    },
  ];
}

async function loadedKilobytes({ args }) {
  const list = cached('loaded.json');
  fs.rmSync(list, { force: true });
  process.env.BENCH_LOADED = list;
  const server = await startServer({
    args: ['--import', fromRoot('bench/contenders/recordLoaded.mjs'), ...args],
  });
  await server.open(oneThousand());
  await server.end();
  const files = JSON.parse(fs.readFileSync(list, 'utf8'));
  if (!files.includes(args[0])) throw new Error(`${args[0]} is not among what was loaded`);
  const bytes = files.map((file) => gzipSync(fs.readFileSync(file), { level: 9 }).length);
  return bytes.reduce((sum, length) => sum + length, 0) / 1000;
}
