// Compares our verdicts on random pods with those of the Pod Security reference. Needs Go.
// Usage: npm run test:reference -- [--pods N] [--seed S]
//        npm run test:reference -- --write FILE [--pods N]   writes pods with the reference's answers
import { runBundled } from './project/runBundled.mjs';

await runBundled('test/reference/comparePods.ts', process.argv.slice(2));
