// Bundles the unit, fixture, protocol and CLI tests with esbuild and runs them.
// Usage: node scripts/test-unit.mjs [units | programs | part of a test file's path]…
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const root = path.resolve(import.meta.dirname, '..');
// A folder of its own, so that two runs at a time do not disturb each other.
const outdir = path.join(root, `dist-test/unit-${process.pid}`);
/** What starts programs, talks a protocol or reads hundreds of files: all other tests are quick. */
const slow = /^test\/(?:cli|lsp|oracles)\/|\/(?:kubectl|scripts)\.test\.|\/overlay\/oracles/;
const groups = {
  units: (file) => !slow.test(file),
  programs: (file) => slow.test(file),
};
const wanted = process.argv.slice(2).map((word) => groups[word] ?? ((file) => file.includes(word)));
const files = globSync('test/**/*.test.ts', {
  cwd: root,
  ignore: ['test/vscode/**', 'test/editors/**'],
})
  .filter((file) => wanted.length === 0 || wanted.some((matches) => matches(file)))
  .sort();
if (files.length === 0) {
  console.error(`no test file matches ${process.argv.slice(2).join(' ')}`);
  process.exit(2);
}
// Two bundles, because Node runs test files side by side: one for each core of a small machine.
const halves = [
  files.filter((_, index) => index % 2 === 0),
  files.filter((_, index) => index % 2 === 1),
];
const bundles = await Promise.all(
  halves
    .filter((half) => half.length > 0)
    .map(async (half, index) => {
      const outfile = path.join(outdir, `tests-${index + 1}.test.mjs`);
      await bundle(half, outfile);
      return outfile;
    }),
);
const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--test', '--test-reporter=spec', ...bundles],
  { cwd: root, stdio: 'inherit' },
);
fs.rmSync(outdir, { recursive: true, force: true });
process.exit(run.status ?? 1);

function bundle(testFiles, outfile) {
  return build({
    absWorkingDir: root,
    stdin: {
      contents: testFiles.map((file) => `import './${file}';`).join('\n'),
      resolveDir: root,
      sourcefile: 'all.test.ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}
