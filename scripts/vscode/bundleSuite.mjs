import * as fs from 'node:fs';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { fromRoot, root } from '../project/paths.mjs';

/** Bundles test/vscode and returns the entry that VS Code's extension host is to run. */
export async function bundleSuite() {
  const outdir = fromRoot('dist-test/vscode');
  fs.rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['test/vscode/index.ts', ...globSync('test/vscode/*.test.ts', { cwd: root })],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    // Mocha's `describe` and `it` belong to the one Mocha that runs them.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return `${outdir}/index.js`;
}
