// Reading a whole text: our reader beside the package `yaml`, in this process; and how often the fast
// part of our reader gives up.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { benign, few, hasBenign, many } from '../lib/corpora.mjs';
import { ratioOf, takeTurns } from '../lib/statistics.mjs';

const CRDS = '34,000 lines, CRD-heavy';

export async function reading({ builds }) {
  const library = await import(builds.library);
  const rows = [];
  for (const [name, textOf] of Object.entries({ '30k': many['30k'], [CRDS]: few[CRDS] })) {
    const text = textOf();
    const speed = (read) => () => text.length / 1e6 / (secondsOf(() => read(text)) || 1e-9);
    const values = await takeTurns(
      {
        cofferdam: speed(library.readDocuments),
        yaml: speed((of) => parseAllDocuments(of, { uniqueKeys: false, prettyErrors: false })),
      },
      { rounds: 20, seconds: 4, warmUp: 1 },
    );
    const ratio = ratioOf(values.yaml, values.cofferdam);
    rows.push({ figure: `reading a text ÷ yaml: ${name}`, ...ratio, unit: 'MB/s', values });
  }
  return [...rows, fallback(library)];
}

function fallback(library) {
  const limits = { atMost: 0.05, wanted: 0.02, format: 'share' };
  const what = 'fallback to the slow reader, of documents with a pod';
  if (!hasBenign) return { figure: what, ...limits, why: 'no ../shared/oracles/benign' };
  const fast = benignTexts().flatMap((text) => readFast(text, library));
  const slow = fast.filter((isFast) => !isFast).length;
  return { figure: `${what}: ${slow} of ${fast.length}`, ...limits, value: slow / fast.length };
}

/** For each document with a pod: whether the fast reader read it. Templates have none. */
function readFast(text, library) {
  const { analysisOptions, isTemplate, podsOf, readCommon, readDocument, resourcesOf, RULES } =
    library;
  if (isTemplate(text)) return [];
  const { workloads } = analysisOptions({}, RULES).options;
  return library
    .splitDocuments(text)
    .filter((piece) => {
      const resources = resourcesOf(readDocument(text, piece));
      return resources.some((resource) => podsOf(resource, workloads).length > 0);
    })
    .map(
      ({ problem, readFrom, span }) =>
        problem === undefined && readCommon(text, readFrom, span.end) !== undefined,
    );
}

function benignTexts() {
  return fs
    .readdirSync(benign, { recursive: true })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => fs.readFileSync(path.join(benign, file), 'utf8'));
}

function secondsOf(run) {
  const begin = performance.now();
  run();
  return (performance.now() - begin) / 1000;
}
