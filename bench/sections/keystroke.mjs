// From a keystroke to its diagnostics.
import { few, many, oneThousand } from '../lib/corpora.mjs';
import { EMPTY, OURS, serverCalled, YAML_LS, YAML_LS_SHIPPED } from '../lib/contenders.mjs';
import { openForTyping, startServer } from '../lib/languageServer.mjs';
import { median, quantile, ratioOf, takeTurns } from '../lib/statistics.mjs';

const FLOOR = { rounds: 600, seconds: 4, warmUp: 30 };
const PEERS = { rounds: 15, seconds: 5, warmUp: 2 };
/** A peer's keystroke takes as long as hundreds of ours, which would stay cold beside it. */
const MILLISECONDS_OF_A_TURN = 100;
/** Fewer say nothing about the slowest in a hundred. */
const ROUNDS_FOR_P99 = 200;

export async function keystroke(bench) {
  const rows = [];
  for (const [name, textOf] of Object.entries(few)) {
    rows.push(...(await besideFloor(bench, name, textOf(), false)));
  }
  for (const [name, textOf] of Object.entries(many)) {
    rows.push(...(await besideFloor(bench, name, textOf(), true)));
  }
  const files = {
    '1k': oneThousand,
    '10k, one List': many['10k, one List'],
    '30k': many['30k'],
    '34,000 lines, CRD-heavy': few['34,000 lines, CRD-heavy'],
  };
  for (const [name, textOf] of Object.entries(files)) {
    rows.push(...(await besidePeers(bench, name, textOf(), name === '1k')));
  }
  return rows;
}

async function besideFloor(bench, name, text, sameBytes) {
  const { values, findings } = await measure(bench, [EMPTY, OURS], text, FLOOR, sameBytes);
  const [ours, floor] = [values[OURS], values[EMPTY]];
  const what = `${name}, ${findings} diagnostics`;
  const limits = sameBytes
    ? { figure: `keystroke ÷ echo of the same bytes: ${what}`, atMost: 1.5, wanted: 1.25 }
    : { figure: `keystroke ÷ empty server: ${what}`, atMost: 2, wanted: 1.5 };
  const p99 = {
    figure: `p99 ÷ p99 of the ${sameBytes ? 'echo' : 'empty server'}: ${what}`,
    ...{ atMost: 3, wanted: 2 },
    value: quantile(ours, 0.99) / quantile(floor, 0.99),
  };
  const measured = { ...limits, ...ratioOf(ours, floor), unit: 'ms', values };
  return ours.length < ROUNDS_FOR_P99
    ? [measured, { ...p99, value: undefined, why: `too slow for ${ROUNDS_FOR_P99} rounds` }]
    : [measured, p99];
}

async function besidePeers(bench, name, text, isSmall) {
  const limits = isSmall ? { atMost: 1 / 10, wanted: 1 / 20 } : { atMost: 1 / 50, wanted: 1 / 200 };
  const figure = `keystroke ÷ ${YAML_LS}: ${name}`;
  if (bench.peers === undefined) return [{ figure, ...limits, why: 'not installed' }];
  const names = [OURS, YAML_LS, ...(isSmall ? [YAML_LS_SHIPPED] : [])];
  const { values } = await measure(bench, names, text, PEERS, false);
  const row = { figure, ...limits, ...ratioOf(values[OURS], values[YAML_LS]), unit: 'ms', values };
  return [row];
}

async function measure(bench, names, text, turns, sameBytes) {
  const servers = [];
  try {
    for (const name of names) servers.push(await startServer(serverCalled(name, bench)));
    const keystrokes = await Promise.all(servers.map((server) => openForTyping(server, text)));
    const typing = Object.fromEntries(names.map((name, index) => [name, keystrokes[index]]));
    const ours = servers[names.indexOf(OURS)];
    if (sameBytes) {
      const answers = [];
      for (const turn of [0, 1]) {
        await typing[OURS]();
        answers[turn] = ours.published();
      }
      await servers[names.indexOf(EMPTY)].notify('bench/answers', { answers });
    }
    const values = await takeTurns(turns === PEERS ? asTurns(typing) : typing, turns);
    return { values, findings: ours.published().length };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** As many keystrokes as a turn holds, at least one; measured is their median. */
function asTurns(typing) {
  const turnOf = (keystroke) => async () => {
    const values = [];
    const end = performance.now() + MILLISECONDS_OF_A_TURN;
    do values.push(await keystroke());
    while (performance.now() < end);
    return median(values);
  };
  return Object.fromEntries(Object.entries(typing).map(([name, type]) => [name, turnOf(type)]));
}
