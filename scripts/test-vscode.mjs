// Tries the extension in a real VS Code.
//   npm run test:vscode                   the suite and the keyboard run, in the newest release
//   npm run test:vscode -- suite          the suite alone; keyboard: the keyboard run alone
//   npm run test:vscode -- oldest         the suite in the oldest supported release
//   npm run test:vscode -- keyboard --pictures DIR   and writes what it saw to DIR
import { parseArgs } from 'node:util';
import { finish, runSuites } from './project/suites.mjs';
import { vscodeSuites } from './vscode/suites.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'string' } },
});
const suites = vscodeSuites(values.pictures);
const wanted = positionals.length > 0 ? positionals : ['suite', 'keyboard'];
const unknown = wanted.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown}; there are ${Object.keys(suites)}`);
  process.exit(2);
}
finish(await runSuites(wanted.map((name) => suites[name])));
