// Reading manifests: our reader beside the `yaml` package, in one run. Ratios are what to trust.
// Usage: node bench/reading.mjs [FILE…]        (default: the files of examples/, and 1,000 of them as one)
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build } from 'esbuild';
import { parseAllDocuments } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const outfile = path.join(root, 'dist-test/bench/readDocuments.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['server/src/yaml/readDocuments.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  minify: true,
});
const { readDocuments } = await import(outfile);

const named = process.argv.slice(2).map((file) => [file, fs.readFileSync(file, 'utf8')]);
const texts = named.length > 0 ? named : examples();
for (const [name, text] of texts) {
  const readers = {
    ours: () => readDocuments(text),
    yaml: () => parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false }),
  };
  const times = { ours: [], yaml: [] };
  const end = performance.now() + 4000;
  while (performance.now() < end || times.yaml.length < 5) {
    for (const [reader, read] of Object.entries(readers)) {
      const begin = performance.now();
      read();
      times[reader].push(performance.now() - begin);
    }
  }
  const [ours, theirs] = [median(times.ours), median(times.yaml)];
  const speed = (milliseconds) => `${(text.length / 1000 / milliseconds).toFixed(1)} MB/s`;
  console.log(
    `${name} (${(text.length / 1000).toFixed(0)} kB): ours ${speed(ours)}, yaml ${speed(theirs)}, ratio ${(theirs / ours).toFixed(1)}`,
  );
}

function examples() {
  const folder = path.join(root, 'examples');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const all = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8')).join('---\n');
  return [
    ['examples', all],
    ['examples × 100', Array.from({ length: 100 }, () => all).join('---\n')],
  ];
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
