// Builds the Go reference and compares our YAML reader with it.
// Usage: node test/reference/yaml/compare.mjs [mutations per file] [random texts] [seed] [folder] [part of a file's path]
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = path.resolve(here, '../../..');
const out = path.join(root, 'dist-test/reference-yaml');
const program = path.join(out, 'reference');
const go = spawnSync('go', ['build', '-o', program, '.'], { cwd: here, stdio: 'inherit' });
if (go.status !== 0) {
  console.error('Go could not build the reference: install Go 1.26 or newer.');
  process.exit(2);
}
await build({
  entryPoints: [path.join(here, 'compare.ts')],
  outfile: path.join(out, 'compare.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
const run = spawnSync(
  process.execPath,
  [path.join(out, 'compare.mjs'), program, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(run.status ?? 1);
