// What is checked without running the product.
import * as path from 'node:path';
import { cache, fromRoot, root } from './paths.mjs';
import { run } from './processes.mjs';

/** Each `passes` runs one check, shows what it says, and tells whether it is content. */
export const checks = [
  check('types', tool('typescript/bin/tsc'), '--noEmit'),
  check('lint', tool('oxlint/bin/oxlint')),
  check(
    'format',
    tool('prettier/bin/prettier.cjs'),
    ...['--check', '--log-level=warn', '.'],
    ...['--cache', '--cache-location', path.join(cache, 'prettier')],
  ),
  check('generated files', fromRoot('scripts/generate-rules-index.mjs'), '--check'),
  check('unused code and dependencies', tool('knip/bin/knip.js')),
  check('layers', fromRoot('scripts/test-unit.mjs'), 'architecture'),
];

function check(title, script, ...args) {
  return {
    title,
    passes: async () => {
      const began = performance.now();
      const { code, output } = await run(process.execPath, [script, ...args], {
        cwd: root,
        quiet: true,
      });
      if (code !== 0) console.log(output);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✔' : '✖'} ${title} (${path.basename(script)}, ${seconds} s)`);
      return code === 0;
    },
  };
}

function tool(file) {
  return fromRoot('node_modules', file);
}
