// Entry of `npm run test:reference`, bundled and started by scripts/test-reference.mjs.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { parseVersion } from '../../server/src/kubernetes/version.ts';
import { writeAnsweredPods } from './answeredPod.ts';
import type { AnsweredPod } from './answeredPod.ts';
import { askReference } from './askReference.ts';
import { coverageReport } from './coverage.ts';
import { ourControls } from './ourVerdict.ts';
import type { Controls } from './ourVerdict.ts';
import type { PodJson } from './passingPod.ts';
import { REFERENCE_CACHE, buildReference, hasGo, startReference } from './reference.ts';
import type { Reference } from './reference.ts';
import { shrinkPod } from './shrinkPod.ts';
import { addToTally, emptyTally, formatTally, shortcomingsOf } from './tally.ts';

const SHOWN = 20;
/** Below this, a rare check's count says nothing about the generator. */
const ENOUGH_PODS_FOR_SHARES = 100_000;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      pods: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      /** Instead of comparing: write the pods with the reference's answers to this file. */
      write: { type: 'string' },
    },
  });
  const count = Number(values.pods);
  const seed = Number(values.seed);
  if (!Number.isInteger(count) || !Number.isInteger(seed) || count < 1) {
    console.error('usage: npm run test:reference -- [--pods N] [--seed S] [--write FILE]');
    return 2;
  }
  if (!hasGo()) {
    console.log('Go is not on this machine: nothing was compared with the Pod Security reference.');
    return process.env.CI === 'true' ? 1 : 0;
  }
  const coverage = path.resolve(REFERENCE_CACHE, 'coverage');
  fs.rmSync(coverage, { recursive: true, force: true });
  const reference = startReference(buildReference('.'), coverage);
  if (values.write !== undefined) {
    const answered = await collect(askReference(reference, seed, count));
    writeAnsweredPods(values.write, answered);
    await reference.close();
    console.log(`${answered.length} pods, ${fs.statSync(values.write).size} bytes`);
    return 0;
  }
  const failed = await compare(reference, seed, count);
  await reference.close();
  console.log(coverageReport(coverage));
  return failed ? 1 : 0;
}

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

interface Disagreement {
  readonly answered: AnsweredPod;
  readonly difference: string;
}

/** True when a disagreement was found, or when the pods were too one-sided to show one. */
async function compare(reference: Reference, seed: number, count: number): Promise<boolean> {
  const tally = emptyTally();
  const times = new Map<string, number>();
  const first: Disagreement[] = [];
  let disagreeing = 0;
  const started = Date.now();
  for await (const answered of askReference(reference, seed, count)) {
    addToTally(tally, answered);
    showProgress(tally.pods, count);
    const differences = differencesOf(answered, oursFor(answered, answered));
    if (differences.length > 0) disagreeing++;
    for (const difference of differences) {
      const met = times.get(difference) ?? 0;
      times.set(difference, met + 1);
      // Twenty times the same would hide the others.
      if (met < 4) first.push({ answered, difference });
    }
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  await showShrunk(reference, first);
  console.log(formatTally(tally));
  console.log(`${disagreeing} pods on which we disagree, in ${seconds} s (seed ${seed})`);
  for (const [difference, met] of times) console.log(`  ${met} × ${difference}`);
  const shortcomings = count < ENOUGH_PODS_FOR_SHARES ? [] : shortcomingsOf(tally);
  for (const shortcoming of shortcomings) console.log(`too one-sided: ${shortcoming}`);
  return disagreeing > 0 || shortcomings.length > 0;
}

function oursFor(pod: PodJson, { version, kind }: AnsweredPod): Controls {
  const minor = parseVersion(version);
  if (minor === undefined) throw new Error(`no version: ${version}`);
  return ourControls(pod, kind, minor);
}

/** Each difference by itself and without the pod: `restricted: we lack runAsUser`. */
function differencesOf(theirs: Controls, ours: Controls): readonly string[] {
  return (['baseline', 'restricted'] as const).flatMap((level) => {
    const lacks = theirs[level].filter((id) => !ours[level].includes(id));
    const adds = ours[level].filter((id) => !theirs[level].includes(id));
    return [
      ...lacks.map((id) => `${level}: we lack ${id}`),
      ...adds.map((id) => `${level}: we add ${id}`),
    ];
  });
}

async function showShrunk(reference: Reference, first: readonly Disagreement[]): Promise<void> {
  const shown = new Set<string>();
  for (const { answered, difference } of first) {
    if (shown.size === SHOWN) return;
    const { version, kind } = answered;
    const { metadata, spec } = await shrinkPod(answered, async (pods) => {
      const answers = await reference.evaluate(pods.map((pod) => ({ pod, versions: [version] })));
      return pods.map((pod, index) => {
        const theirs = answers[index]?.controls?.get(version);
        if (theirs === undefined) return false;
        return differencesOf(theirs, oursFor(pod, answered)).includes(difference);
      });
    });
    const pod = JSON.stringify({ metadata, spec });
    if (shown.has(pod)) continue;
    shown.add(pod);
    console.log(`at ${version} in a ${kind}, ${difference}\n  ${pod}\n`);
  }
}

function showProgress(done: number, count: number): void {
  if (process.stderr.isTTY && done % 1000 === 0) process.stderr.write(`\r${done} of ${count} pods`);
}
