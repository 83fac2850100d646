// Entry of `npm run test:hardening`, bundled and started by scripts/test-hardening.mjs.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from '../../server/src/cli/encoding.ts';
import { isObject } from '../../server/src/yaml/edit/json.ts';
import { generatePods } from './generatePods.ts';
import { EVERYTHING, HARDENING, hardenText, sum } from './hardenedText.ts';
import { addToOutcome, emptyOutcome, formatOutcome } from './hardeningOutcome.ts';
import type { Judges, Outcome } from './hardeningOutcome.ts';
import { manifestsBelow, oracleSets } from './oracleManifests.ts';
import type { PodJson } from './passingPod.ts';
import { polarisTable } from './polarisTable.ts';
import { REFERENCE_CACHE, buildReference, hasGo, startReference } from './reference.ts';
import { addSingleFixes } from './singleFixes.ts';
import type { SingleFixes } from './singleFixes.ts';
import { buildValidation, startValidation } from './validation.ts';
import { workloadText } from './workloadText.ts';

const PODS_AT_ONCE = 500;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      pods: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const count = Number(values.pods);
  const seed = Number(values.seed);
  if (!Number.isInteger(count) || !Number.isInteger(seed)) {
    console.error('usage: npm run test:hardening -- [--pods N] [--seed S]');
    return 2;
  }
  if (!hasGo()) {
    console.log("Go is not on this machine: no hardening was judged by Kubernetes' own code.");
    return process.env.CI === 'true' ? 1 : 0;
  }
  const judges: Judges = {
    reference: startReference(buildReference('.'), path.resolve(REFERENCE_CACHE, 'hardening')),
    validation: startValidation(buildValidation('.')),
  };
  const oracles = path.resolve('../shared/oracles');
  const faults = [
    await hardenOracles(oracles, judges),
    await hardenRandomPods(seed, count, judges),
    await fixRandomPods(seed, count, judges),
  ];
  await judges.reference.close();
  await judges.validation.close();
  return sum(faults) > 0 ? 1 : 0;
}

async function hardenOracles(oracles: string, judges: Judges): Promise<number> {
  if (!fs.existsSync(oracles)) {
    console.log(`no oracles in ${path.relative('.', oracles)}: random pods alone are judged.`);
    return 0;
  }
  const files = oracleSets(oracles).flatMap((set) => manifestsBelow(path.join(oracles, set)));
  let faults = 0;
  for (const safeties of [HARDENING, EVERYTHING]) {
    const outcome = emptyOutcome();
    for (const file of files) {
      const { text } = decode(fs.readFileSync(file));
      const hardened = hardenText(text, safeties);
      await addToOutcome(outcome, path.relative(oracles, file), hardened, judges);
    }
    faults += print(`The oracles with all fixes that are ${safeties.join(' or ')}`, outcome);
  }
  const table = await polarisTable(path.join(oracles, 'polaris'), judges.reference);
  console.log(`\nWhat polaris' fixes and ours change\n${table.join('\n')}`);
  return faults;
}

async function hardenRandomPods(seed: number, count: number, judges: Judges): Promise<number> {
  let faults = 0;
  for (const safeties of [HARDENING, EVERYTHING]) {
    const outcome = emptyOutcome();
    for (const texts of randomPods(seed, count)) {
      await Promise.all(
        texts.map((text) => addToOutcome(outcome, text, hardenText(text, safeties), judges)),
      );
    }
    faults += print(
      `${count} random pods with all fixes that are ${safeties.join(' or ')}`,
      outcome,
    );
  }
  return faults;
}

async function fixRandomPods(seed: number, count: number, { validation }: Judges): Promise<number> {
  const outcome: SingleFixes = { fixes: 0, onValid: 0, refused: new Map(), faults: [] };
  for (const texts of randomPods(seed, count)) {
    await Promise.all(texts.map((text) => addSingleFixes(outcome, text, validation)));
  }
  const { fixes, onValid, refused, faults } = outcome;
  const reasons = [...refused].sort((a, b) => b[1] - a[1]);
  console.log(
    [
      `\n${count} random pods, each fix alone`,
      `${fixes} fixes, ${onValid} of them on valid pods; not made:`,
      ...reasons.map(([reason, times]) => `  ${times} × ${reason}`),
      `${faults.length} faults`,
      ...faults.slice(0, 20).map((fault) => `  ${fault}`),
    ].join('\n'),
  );
  return faults.length;
}

function* randomPods(seed: number, count: number): Iterable<readonly string[]> {
  for (let batch = 0; batch * PODS_AT_ONCE < count; batch++) {
    const pods = generatePods(seed, batch, Math.min(PODS_AT_ONCE, count - batch * PODS_AT_ONCE));
    yield pods.map((pod) => workloadText('Pod', withoutEphemeral(pod)));
  }
}

/** The API server takes ephemeral containers in a request of their own, never on create. */
function withoutEphemeral({ metadata, spec }: PodJson): PodJson {
  if (!isObject(spec)) return { metadata, spec };
  const { ephemeralContainers: _ephemeral, ...kept } = spec;
  return { metadata, spec: kept };
}

function print(title: string, outcome: Outcome): number {
  console.log(`\n${title}\n${formatOutcome(outcome).join('\n')}`);
  return outcome.faults.length;
}
