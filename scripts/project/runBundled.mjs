// Programs of the tests are TypeScript: bundled first, then run with the arguments of the command.
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs a TypeScript program in the project's folder and ends this process with its exit code. */
export async function runBundled(entry, programArguments) {
  const outfile = path.join(root, 'dist-test', entry.replace(/\.ts$/, '.mjs'));
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...programArguments], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(run.status ?? 1);
}
