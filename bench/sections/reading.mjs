// Reading a whole text: our reader beside the package `yaml`, in this process.
import { parseAllDocuments } from 'yaml';
import { few, many } from '../lib/corpora.mjs';
import { ratioOf, takeTurns } from '../lib/statistics.mjs';

const CRDS = '34,000 lines, CRD-heavy';

export async function reading({ builds }) {
  const { readDocuments } = await import(builds.library);
  const rows = [];
  for (const [name, textOf] of Object.entries({ '30k': many['30k'], [CRDS]: few[CRDS] })) {
    const text = textOf();
    const speed = (read) => () => text.length / 1e6 / (secondsOf(() => read(text)) || 1e-9);
    const values = await takeTurns(
      {
        cofferdam: speed(readDocuments),
        yaml: speed((of) => parseAllDocuments(of, { uniqueKeys: false, prettyErrors: false })),
      },
      { rounds: 20, seconds: 4, warmUp: 1 },
    );
    const ratio = ratioOf(values.yaml, values.cofferdam);
    rows.push({ figure: `reading a text ÷ yaml: ${name}`, ...ratio, unit: 'MB/s', values });
  }
  const why = 'one reader, with kubectl’s meaning, reads everything';
  const limits = { atMost: 0.05, wanted: 0.02, format: 'share' };
  return [
    ...rows,
    { figure: 'fallback to a slow reader, of documents with a pod', ...limits, why },
  ];
}

function secondsOf(run) {
  const begin = performance.now();
  run();
  return (performance.now() - begin) / 1000;
}
