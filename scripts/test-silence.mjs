// Hardens every pod of the oracles and asks the Pod Security reference whether it is content. Needs Go.
// Usage: npm run test:silence
import { runBundled } from './project/runBundled.mjs';

await runBundled('test/reference/proveSilence.ts', process.argv.slice(2));
