// Compares our verdicts on random pods with those of the Pod Security reference. Needs Go.
// Usage: npm run test:reference -- [--pods N] [--seed S]
//        npm run test:reference -- --write FILE [--pods N]   writes pods with the reference's answers
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const outfile = path.join(root, 'dist-test/reference/comparePods.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/reference/comparePods.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', outfile, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(run.status ?? 1);
