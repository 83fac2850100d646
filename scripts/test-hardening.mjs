// Hardens the oracles and random pods and asks Pod Security and Kubernetes' validation what they think of
// the result. Needs Go.
// Usage: npm run test:hardening -- [--pods N] [--seed S]
import { runBundled } from './project/runBundled.mjs';

await runBundled('test/reference/hardenReport.ts', process.argv.slice(2));
