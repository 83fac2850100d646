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

/** Prints the closing lines and ends the process: with 0 only when every suite has passed. */
export function finish(outcomes) {
  console.log('\n──────── summary');
  for (const { title, passed = 0, failed = 0, skipped = 0, seconds, missing, error } of outcomes) {
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    const mark = hasPassed({ passed, failed, error })
      ? '✔'
      : missing && !process.env.CI
        ? '-'
        : '✖';
    console.log(`${mark} ${title}: ${missing ?? error ?? counts} (${seconds.toFixed(1)} s)`);
  }
  const all = outcomes.every(
    (outcome) => hasPassed(outcome) || (outcome.missing && !process.env.CI),
  );
  const total = outcomes.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(`\n${all ? 'PASSED' : 'FAILED'} in ${total.toFixed(0)} s`);
  process.exit(all ? 0 : 1);
}

// A suite in which nothing ran has not passed.
const hasPassed = ({ passed, failed, error }) => !error && !failed && passed > 0;

function outcomeOf(error) {
  console.error(error instanceof Missing ? error.message : error);
  if (error instanceof Missing) return { missing: `not run, ${error.message}` };
  return { error: error.message.split('\n')[0] };
}
