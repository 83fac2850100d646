// Hardening a whole file of 1,000 lines beside one parse of it by the package `yaml`, in this process.
import { parseAllDocuments } from 'yaml';
import { many, oneThousand } from '../lib/corpora.mjs';
import { ratioOf, takeTurns } from '../lib/statistics.mjs';

export async function harden({ builds }) {
  const { RULES, analysisOptions, fixAll } = await import(builds.library);
  const { options } = analysisOptions({}, RULES);
  const rows = [];
  for (const text of new Set([oneThousand(), many['1k']()])) {
    const hardened = fixAll(text, options, ['safe', 'hardening']);
    const values = await takeTurns(
      {
        cofferdam: () => timed(() => fixAll(text, options, ['safe', 'hardening'])),
        yaml: () => timed(() => parseAllDocuments(text, { uniqueKeys: false })),
      },
      { rounds: 100, seconds: 5, warmUp: 10 },
    );
    rows.push({
      figure: `hardening of ${text.split('\n').length - 1} lines, ${hardened.fixed} findings ÷ one parse by yaml`,
      ...{ atMost: 3, wanted: 1 },
      ...ratioOf(values.cofferdam, values.yaml),
      ...{ unit: 'ms', values },
    });
  }
  return rows;
}

function timed(run) {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}
