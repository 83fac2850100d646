// What is said of measured values. Contenders take turns, so values of one round belong together.

/** Between two values it is interpolated. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values) => quantile(values, 0.5);

/** Median by median; the spread is that of the ratios within a round. */
export function ratioOf(ours, theirs) {
  const rounds = Math.min(ours.length, theirs.length);
  const ratios = Array.from({ length: rounds }, (_, round) => ours[round] / theirs[round]);
  return {
    value: median(ours) / median(theirs),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
  };
}

/**
 * Lets contenders take turns, every other round in reverse, until there are so many rounds or the
 * seconds are over; at least three rounds. Contenders: by name, what resolves to a measured value.
 * Returns the values by name.
 */
export async function takeTurns(contenders, { rounds, seconds, warmUp = 0 }) {
  const entries = Object.entries(contenders);
  const values = Object.fromEntries(entries.map(([name]) => [name, []]));
  for (let round = 0; round < warmUp; round++) for (const [, measure] of entries) await measure();
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < rounds; round++) {
    if (round >= 3 && performance.now() > end) break;
    for (const [name, measure] of round % 2 === 0 ? entries : entries.toReversed()) {
      values[name].push(await measure());
    }
  }
  return values;
}
