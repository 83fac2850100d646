// The suites that need Node alone.
import { checks } from './checks.mjs';
import { fromRoot } from './paths.mjs';
import { run } from './processes.mjs';

export const unitSuite = nodeSuite('Units and fixtures', 'units');
export const longSuite = nodeSuite('Protocol, command line, kubectl, oracles, comparisons', 'long');

function nodeSuite(title, group) {
  return {
    title,
    run: async () => {
      const script = fromRoot('scripts/test-unit.mjs');
      const { code, output } = await run(process.execPath, [script, group]);
      const count = (word) =>
        Number(output.match(new RegExp(`^\\W*${word} (\\d+)$`, 'm'))?.[1] ?? 0);
      const failed = count('fail') + count('cancelled');
      return {
        passed: count('pass'),
        failed: code === 0 ? failed : Math.max(failed, 1),
        skipped: count('skipped') + count('todo'),
      };
    },
  };
}

export const checkSuite = {
  title: 'npm run check',
  run: async () => {
    const outcome = { passed: 0, failed: 0 };
    for (const check of checks) outcome[(await check.passes()) ? 'passed' : 'failed']++;
    return outcome;
  },
};
