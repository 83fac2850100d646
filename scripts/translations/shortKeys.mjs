// A plugin of esbuild: translations are bundled under short keys, without the English that they are
// written beside. The programs look for both (server/src/text/language.ts).
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build, transform } from 'esbuild';
import { root } from '../project/paths.mjs';

export const shortKeys = {
  name: 'short keys of translations',
  setup({ onLoad }) {
    const keyOf = moduleOf(bundledText()).then(({ templateKey }) => templateKey);
    // The lists of all translations have the same names, without a rule's before them.
    onLoad({ filter: /[^/\\]\.zh-(?:cn|tw)\.ts$/ }, async ({ path: file }) => {
      const { code } = await transform(fs.readFileSync(file, 'utf8'), { loader: 'ts' });
      const { default: translations } = await moduleOf(code);
      const templateKey = await keyOf;
      const short = Object.entries(translations).map(([text, said]) => [templateKey(text), said]);
      return { contents: `export default ${JSON.stringify(Object.fromEntries(short))};` };
    });
  },
};

async function bundledText() {
  const entry = path.join(root, 'server/src/text/language.ts');
  const { outputFiles } = await build({ entryPoints: [entry], format: 'esm', write: false });
  return outputFiles[0].text;
}

async function moduleOf(code) {
  const text = await code;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
