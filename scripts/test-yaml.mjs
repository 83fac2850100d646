// Compares our YAML reader with kubectl's own decoder, on the oracles, mutations of them and random texts. Needs Go.
// Usage: npm run test:yaml -- [mutations per file] [random texts] [seed] [folder] [part of a file's path]
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { runBundled } from './project/runBundled.mjs';

const root = path.resolve(import.meta.dirname, '..');
const program = path.join(root, '.cache/yaml-reference/reference');
const go = spawnSync('go', ['build', '-o', program, '.'], {
  cwd: path.join(root, 'test/reference/yaml'),
  stdio: 'inherit',
});
if (go.status !== 0) {
  console.error('Go could not build the reference: install Go 1.26 or newer.');
  process.exit(2);
}
await runBundled('test/reference/yaml/compare.ts', [program, ...process.argv.slice(2)]);
