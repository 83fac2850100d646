// Hardens the oracles and random pods and asks Pod Security and Kubernetes' validation what they think of
// the result. Needs Go.
// Usage: npm run test:hardening -- [--pods N] [--seed S]
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const outfile = path.join(root, 'dist-test/reference/hardenReport.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/reference/hardenReport.ts'],
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
