// Packages the extension: dist/cofferdam.vsix.
import * as fs from 'node:fs';
import { vsix } from './project/paths.mjs';
import { ensurePackaged } from './project/prepare.mjs';

await ensurePackaged();
console.log(`${vsix} (${(fs.statSync(vsix).size / 1000).toFixed(0)} kB)`);
