// `npm start` as the README gives it: that it leaves an editor that answers, and analyses files.
import assert from 'node:assert/strict';
import { releases, whyNoCodeServer } from '../vscode/codeServer.mjs';
import { findDesktopCode } from '../vscode/desktop.mjs';
import { fromRoot } from './paths.mjs';
import { npm } from './processes.mjs';
import { Missing } from './suites.mjs';

const quietly = { quiet: true, cwd: fromRoot('examples') };

const cases = {
  'npm start -- --no-open finds an editor that answers': async () => {
    const output = await npm(['start', '--', '--no-open'], quietly);
    assert.match(output, /answered on http:\/\/127\.0\.0\.1:\d+\/|is ready/);
  },
  'npm start -- check takes paths from where the user is, and is content with the hardened':
    async () => {
      await npm(['start', '--', 'check', '08-shop-hardened.yaml'], quietly);
    },
  'npm start -- check hands on the exit code': async () => {
    await assert.rejects(
      npm(['start', '--', 'check', '01-privileged.yaml'], quietly),
      /exit code 1/,
    );
  },
};

export const startSuite = {
  title: 'npm start',
  run: async () => {
    const obstacle = whyNoCodeServer(releases.newest);
    if (obstacle && !(await findDesktopCode())) throw new Missing(obstacle);
    const counts = { passed: 0, failed: 0 };
    for (const [title, test] of Object.entries(cases)) {
      try {
        await test();
        counts.passed++;
        console.log(`  ✔ ${title}`);
      } catch (error) {
        counts.failed++;
        console.log(`  ✖ ${title}\n${error.stack}`);
      }
    }
    return counts;
  },
};
