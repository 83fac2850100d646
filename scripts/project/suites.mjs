// Runs suites one after another and sums them up.

/** That a suite cannot run on this machine, and what is missing: on CI a failure, elsewhere said and passed over. */
export class Missing extends Error {}

/**
 * Runs each suite, `{ title, run }`, where `run` returns `{ passed, failed, skipped }`; `failed`
 * suites do not keep the next from running.
 */
export async function runSuites(suites) {
  const outcomes = [];
  for (const { title, run } of suites) {
    console.log(`\n▶ ${title}\n`);
    const began = performance.now();
    const outcome = await run().catch(outcomeOf);
    outcomes.push({ title, seconds: (performance.now() - began) / 1000, ...outcome });
  }
  return outcomes;
}

/** Prints the closing lines and ends the process: with 0 only when no suite has failed. */
export function finish(outcomes) {
  console.log('\n──────── summary');
  for (const outcome of outcomes) {
    const { title, passed = 0, failed = 0, skipped = 0, seconds, missing, error } = outcome;
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    const said = missing ?? error ?? counts;
    console.log(`${marks[stateOf(outcome)]} ${title}: ${said} (${seconds.toFixed(1)} s)`);
  }
  const states = outcomes.map(stateOf);
  const total = outcomes.reduce((sum, { seconds }) => sum + seconds, 0);
  const verdict = states.includes('failed') ? 'FAILED' : 'PASSED';
  const notRun = states.filter((state) => state === 'not run').length;
  console.log(`\n${verdict} in ${total.toFixed(0)} s${notRun ? `, ${notRun} not run` : ''}`);
  process.exit(verdict === 'PASSED' ? 0 : 1);
}

const marks = { passed: '✔', failed: '✖', 'not run': '-' };

function stateOf({ passed, failed, missing, error }) {
  if (missing) return process.env.CI ? 'failed' : 'not run';
  // A suite in which nothing ran has not passed.
  return !error && !failed && passed > 0 ? 'passed' : 'failed';
}

function outcomeOf(error) {
  console.error(error instanceof Missing ? error.message : error);
  if (error instanceof Missing) return { missing: `not run, ${error.message}` };
  return { error: error.message.split('\n')[0] };
}
