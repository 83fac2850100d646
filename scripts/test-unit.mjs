// Bundles the unit, fixture, protocol and CLI tests with esbuild and runs them.
// Usage: node scripts/test-unit.mjs [units | long | part of a test file's path]…
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const root = path.resolve(import.meta.dirname, '..');
// A folder of its own, so that two runs at a time do not disturb each other.
const outdir = path.join(root, `dist-test/unit-${process.pid}`);
/** What starts programs, talks a protocol or reads hundreds of files. */
const programs = /^test\/(?:cli|lsp|oracles)\/|\/(?:kubectl|scripts)\.test\.|\/overlay\/oracles/;
/** What compares two ways to the same on thousands of texts: no unit, and no fixture. */
const comparisons = /\/(?:replay|analyzeParts|editedLists|declarations|packs|readCommon)\.test\./;
const isLong = (file) => programs.test(file) || comparisons.test(file);
const groups = { units: (file) => !isLong(file), long: isLong };
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
// Some bundles, which Node runs side by side: each loads what it tests once, and no core waits long.
const BUNDLES = 4;
const shares = Array.from({ length: BUNDLES }, (_, share) =>
  files.filter((_file, index) => index % BUNDLES === share),
).filter((share) => share.length > 0);
const bundles = await Promise.all(
  shares.map(async (share, index) => {
    const outfile = path.join(outdir, `tests-${index + 1}.test.mjs`);
    await bundle(share, outfile);
    return outfile;
  }),
);
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`.trim();
// `node --test` leaves a core idle, which is half of a small machine.
run({ files: bundles, concurrency: os.availableParallelism() })
  .on('test:fail', () => (process.exitCode = 1))
  .compose(spec)
  .pipe(process.stdout);
process.on('exit', () => fs.rmSync(outdir, { recursive: true, force: true }));

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
