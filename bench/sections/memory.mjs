// What a server holds in memory once a file of 30,000 lines was opened and typed in.
import { setTimeout as sleep } from 'node:timers/promises';
import { many } from '../lib/corpora.mjs';
import { EMPTY, OURS, serverCalled, YAML_LS } from '../lib/contenders.mjs';
import { openForTyping, startServer } from '../lib/languageServer.mjs';
import { ratioOf, takeTurns } from '../lib/statistics.mjs';

export async function memory(bench) {
  const row = {
    figure: `RSS after 30,000 lines ÷ ${YAML_LS}`,
    ...{ atMost: 1 / 4, wanted: 1 / 6 },
  };
  if (process.platform !== 'linux') return [{ ...row, why: 'needs /proc' }];
  if (bench.peers === undefined) return [{ ...row, why: 'not installed' }];
  const text = many['30k']();
  const contenders = Object.fromEntries(
    [EMPTY, OURS, YAML_LS].map((name) => [
      name,
      () => megabytesAfter(serverCalled(name, bench), text),
    ]),
  );
  const values = await takeTurns(contenders, { rounds: 3, seconds: 20 });
  return [{ ...row, ...ratioOf(values[OURS], values[YAML_LS]), unit: 'MB', values }];
}

async function megabytesAfter(called, text) {
  const server = await startServer(called);
  try {
    const keystroke = await openForTyping(server, text);
    for (let count = 0; count < 10; count++) await keystroke();
    // What runs once nothing is asked for belongs to it.
    await sleep(300);
    return server.residentBytes() / 1e6;
  } finally {
    await server.stop();
  }
}
