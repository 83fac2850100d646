// Bundles what ships: dist/extension.js (client), dist/server.js (language server), dist/cli.js.
// Usage: node scripts/build.mjs [--minify] [--outdir FOLDER]
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { minify: { type: 'boolean' }, outdir: { type: 'string' } },
});
const outdir = path.resolve(root, values.outdir ?? 'dist');
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const entries = {
  extension: 'client/src/node.ts',
  server: 'server/src/lsp/node.ts',
  cli: 'server/src/cli/main.ts',
};
if (values.outdir === undefined) fs.rmSync(outdir, { recursive: true, force: true });
await Promise.all(
  Object.entries(entries).map(([name, entry]) =>
    build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: path.join(outdir, `${name}.js`),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['vscode'],
      minify: values.minify ?? false,
      banner: name === 'cli' ? { js: '#!/usr/bin/env node' } : {},
      define: { COFFERDAM_VERSION: JSON.stringify(version) },
      logLevel: 'warning',
    }),
  ),
);
