// npm run check: types, lint, format, unused code, layers. All of them run, whatever fails.
import { checks } from './project/checks.mjs';

let failed = 0;
for (const check of checks) if (!(await check.passes())) failed++;
console.log(failed === 0 ? 'all checks passed' : `${failed} of ${checks.length} checks failed`);
process.exit(failed === 0 ? 0 : 1);
