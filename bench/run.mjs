// npm run bench: every figure that Cofferdam promises about speed and size, measured side by side.
// Usage: npm run bench [-- SECTION…] [--write] [--profile]
// Sections: keystroke, start, scan, memory, size, harden, reading (default: all). --write puts what
// is printed into bench/RESULTS.md; --profile prints where the time goes instead.
import * as fs from 'node:fs';
import { parseArgs } from 'node:util';
import { fromRoot } from '../scripts/project/paths.mjs';
import { hasBenign } from './lib/corpora.mjs';
import { buildAll, installPeers } from './lib/prepare.mjs';
import { profiles } from './lib/profile.mjs';
import { report } from './lib/table.mjs';
import { harden } from './sections/harden.mjs';
import { keystroke } from './sections/keystroke.mjs';
import { memory } from './sections/memory.mjs';
import { reading } from './sections/reading.mjs';
import { scan } from './sections/scan.mjs';
import { size } from './sections/size.mjs';
import { start } from './sections/start.mjs';

const SECTIONS = { keystroke, start, scan, memory, size, harden, reading };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, profile: { type: 'boolean' } },
});
const unknown = positionals.find((name) => !(name in SECTIONS));
if (unknown !== undefined) {
  console.error(`No section ${unknown}. There are: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(2);
}
const builds = await buildAll();
if (values.profile) {
  console.log(await profiles({ builds }));
  process.exit();
}
const bench = { builds, peers: await installPeers() };
const rows = [];
const began = performance.now();
for (const name of positionals.length > 0 ? positionals : Object.keys(SECTIONS)) {
  console.error(`${name} …`);
  try {
    rows.push(...(await SECTIONS[name](bench)));
  } catch (error) {
    process.exitCode = 1;
    rows.push({ figure: name, why: error.message });
  }
}
const seconds = ((performance.now() - began) / 1000).toFixed(0);
const text = report(rows, { hasBenign, seconds });
console.log(text);
if (values.write) {
  fs.writeFileSync(fromRoot('bench/RESULTS.md'), `# Results\n\n\`\`\`\n${text}\n\`\`\`\n`);
}
