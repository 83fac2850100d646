// Bundles what ships: dist/extension.js (client), dist/server.js (language server), dist/cli.js.
// What a program loads with `await import(…)` becomes a file of its own, in dist/server or dist/cli.
// Usage: node scripts/build.mjs [--minify] [--outdir FOLDER]
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';
import { usedTypes } from './bundling/usedTypes.mjs';
import { shortKeys } from './translations/shortKeys.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { minify: { type: 'boolean' }, outdir: { type: 'string' } },
});
const outdir = path.resolve(root, values.outdir ?? 'dist');
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
// Chinese written out is half as large as in escapes.
const common = {
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  minify: values.minify ?? false,
};
const bundled = {
  ...common,
  absWorkingDir: root,
  outdir,
  bundle: true,
  define: { COFFERDAM_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
};

if (values.outdir === undefined) fs.rmSync(outdir, { recursive: true, force: true });
await Promise.all([
  build({
    ...bundled,
    entryPoints: { extension: 'client/src/node.ts' },
    format: 'cjs',
    external: ['vscode'],
  }),
  bundleInParts('server', 'server/src/lsp/node.ts'),
  bundleInParts('cli', 'server/src/cli/main.ts', '#!/usr/bin/env node\n'),
]);

/** esbuild splits ES modules alone; Node starts faster with CommonJS, and a worker's program is one. */
async function bundleInParts(name, entry, firstLine = '') {
  const { outputFiles } = await build({
    ...bundled,
    entryPoints: { [name]: entry },
    chunkNames: `${name}/[name]-[hash]`,
    format: 'esm',
    splitting: true,
    plugins: [shortKeys, usedTypes, startInOnePiece(path.join(root, entry))],
    write: false,
  });
  fs.rmSync(path.join(outdir, name), { recursive: true, force: true });
  for (const { path: file, text } of outputFiles) {
    // `import(…)` would start Node's loader of ES modules, which takes longer than our files do.
    const supported = { 'dynamic-import': false };
    const { code } = await transform(text, { ...common, format: 'cjs', supported });
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, path.dirname(file) === outdir ? firstLine + code : code);
  }
}

/**
 * esbuild makes a file for each set of parts that share a module, ten for the start alone. Where
 * every part that is loaded later needs all of the start, the start is one file.
 */
function startInOnePiece(entry) {
  return {
    name: 'start in one piece',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ kind, resolveDir, path: file }) =>
        kind === 'dynamic-import'
          ? { path: path.resolve(resolveDir, file), pluginData: 'later' }
          : undefined,
      );
      onLoad({ filter: /\.ts$/ }, ({ path: file, pluginData }) =>
        pluginData === 'later'
          ? {
              contents: `${fs.readFileSync(file, 'utf8')}\nimport ${JSON.stringify(entry)};\n`,
              loader: 'ts',
            }
          : undefined,
      );
    },
  };
}
