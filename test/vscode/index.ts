import * as fs from 'node:fs';
import * as path from 'node:path';
import Mocha from 'mocha';

interface Result {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly milliseconds: number;
  readonly error?: string;
}

/**
 * Runs every test of this folder; VS Code calls it inside the extension host. The results go to the
 * file that COFFERDAM_TEST_RESULTS names, because VS Code's exit code is 0 for a killed host too.
 */
export async function run(): Promise<void> {
  const grep = process.env['COFFERDAM_TEST_GREP'];
  const mocha = new Mocha({ timeout: 30_000, color: false, ...(grep ? { grep } : {}) });
  for (const file of fs.readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  const results: Result[] = [];
  await new Promise<void>((resolve, reject) => {
    try {
      mocha
        .run(() => resolve())
        .on('pass', (test) => results.push(resultOf(test, 'passed')))
        .on('pending', (test) => results.push(resultOf(test, 'skipped')))
        .on('fail', (test, error) => results.push(resultOf(test, 'failed', error)));
    } catch (error) {
      // A test file that cannot be loaded.
      reject(error);
    }
  });
  const file = process.env['COFFERDAM_TEST_RESULTS'];
  if (file) fs.writeFileSync(file, JSON.stringify(results));
  const good = results.length > 0 && results.every(({ state }) => state !== 'failed');
  if (!good) throw new Error('not every test has passed');
}

function resultOf(test: Mocha.Runnable, state: Result['state'], error?: Error): Result {
  const result = { title: test.titlePath().join(': '), state, milliseconds: test.duration ?? 0 };
  return error ? { ...result, error: error.stack ?? error.message } : result;
}
