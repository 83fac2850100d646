// Checks edits and hardening on many random documents.
// Usage: node test/yaml/edit/long-run.mjs [documents] [seed]; 100000 documents when not said.
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';

const root = path.resolve(import.meta.dirname, '../../..');
const outfile = path.join(root, 'dist-test/long-run/properties.mjs');
await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { checkRandomEdit } from './test/yaml/edit/editProperty.ts';
export { checkRandomHardening } from './test/fixes/hardeningProperty.ts';`,
    resolveDir: root,
  },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { checkRandomEdit, checkRandomHardening } = await import(pathToFileURL(outfile).href);
const documents = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const numbers = fc.array(fc.nat(0xffff), { minLength: 20, maxLength: 300, size: 'max' });
const counts = {};
const count = (outcome) => (counts[outcome] = (counts[outcome] ?? 0) + 1);
const edits = Math.ceil(documents * 0.9);
fc.assert(
  fc.property(numbers, (choices) => void count(checkRandomEdit(choices))),
  { numRuns: edits, seed },
);
fc.assert(
  fc.property(numbers, (choices) => {
    checkRandomHardening(choices);
    count('hardened');
  }),
  { numRuns: documents - edits, seed },
);
console.log(`seed ${seed}: ${JSON.stringify(counts)}, no failure`);
