// From starting the server to the first diagnostics of a file of 1,000 lines.
import { oneThousand } from '../lib/corpora.mjs';
import { EMPTY, OURS, serverCalled, YAML_LS, YAML_LS_SHIPPED } from '../lib/contenders.mjs';
import { startServer } from '../lib/languageServer.mjs';
import { ratioOf, takeTurns } from '../lib/statistics.mjs';

export async function start(bench) {
  const text = oneThousand();
  const starting = (names) =>
    Object.fromEntries(
      names.map((name) => [name, () => untilDiagnostics(serverCalled(name, bench), text)]),
    );
  const beside = { rounds: 30, seconds: 10, warmUp: 2 };
  const values = await takeTurns(starting([EMPTY, OURS]), beside);
  const floor = {
    figure: 'start to first diagnostics ÷ empty LSP bundle',
    ...{ atMost: 1.25, wanted: 1.15 },
    ...ratioOf(values[OURS], values[EMPTY]),
    ...{ unit: 'ms', values },
  };
  if (bench.peers === undefined) return [floor];
  const names = [OURS, YAML_LS, YAML_LS_SHIPPED];
  const peers = await takeTurns(starting(names), { rounds: 7, seconds: 7, warmUp: 1 });
  const figure = `start to first diagnostics ÷ ${YAML_LS}`;
  const ratio = ratioOf(peers[OURS], peers[YAML_LS]);
  return [floor, { figure, ...ratio, unit: 'ms', values: peers }];
}

async function untilDiagnostics(called, text) {
  const begin = performance.now();
  const server = await startServer(called);
  await server.open(text);
  const elapsed = performance.now() - begin;
  await server.stop();
  return elapsed;
}
