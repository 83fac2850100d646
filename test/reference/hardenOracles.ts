// Proves silence: every pod of the oracles, hardened, passes restricted by us and by the reference.
// Run by `npm run test:reference -- --oracles`.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { RULES } from '../../rules/index.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import type { AnalysisOptions } from '../../server/src/engine/analyze.ts';
import { fixAll } from '../../server/src/fixes/fixAll.ts';
import { NEWEST_VERSION, formatVersion } from '../../server/src/kubernetes/version.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import { hardenByHand } from './hardenByHand.ts';
import { manifestsBelow, podsIn } from './oracleManifests.ts';
import type { PodJson } from './passingPod.ts';
import type { Reference } from './reference.ts';

const OPTIONS: AnalysisOptions = {
  rules: RULES,
  version: NEWEST_VERSION,
  profile: 'restricted',
  persona: 'regular',
  grades: new Map(),
  workloads: BUILT_IN_WORKLOADS,
};

/** How the pods of the oracles came to be silent, and whether the reference agrees. */
export interface SilenceReport {
  files: number;
  pods: number;
  /** Pods in files that our own fixes made silent. */
  byTool: number;
  /** Pods that needed a hand: choices that no fix makes, anchors, templates. */
  byHand: number;
  /** Pods of which the API server cannot decode the rest, whatever we change. */
  malformed: number;
  readonly disagreements: string[];
}

/** Hardens every pod-bearing manifest below a folder and asks both sides about the result. */
export async function hardenOracles(folder: string, reference: Reference): Promise<SilenceReport> {
  const report: SilenceReport = {
    files: 0,
    pods: 0,
    byTool: 0,
    byHand: 0,
    malformed: 0,
    disagreements: [],
  };
  for (const file of manifestsBelow(folder)) {
    const text = fs.readFileSync(file, 'utf8');
    const before = podsIn(text);
    if (before.length === 0) continue;
    report.files += 1;
    const fixed = fixAll(text, OPTIONS, ['safe', 'hardening', 'choice']).text;
    const isSilent = forbiddenIn(fixed).length === 0 && podsIn(fixed).length === before.length;
    const hardened = isSilent ? podsIn(fixed) : podsIn(fixed).map(hardenByHand);
    report.pods += hardened.length;
    if (isSilent) report.byTool += hardened.length;
    else report.byHand += hardened.length;
    await compare(path.relative(folder, file), hardened, reference, report);
  }
  return report;
}

async function compare(
  file: string,
  pods: readonly PodJson[],
  reference: Reference,
  report: SilenceReport,
): Promise<void> {
  const version = formatVersion(NEWEST_VERSION);
  const answers = await reference.evaluate(pods.map((pod) => ({ pod, versions: [version] })));
  for (const [index, pod] of pods.entries()) {
    const ours = forbiddenIn(JSON.stringify({ apiVersion: 'v1', kind: 'Pod', ...pod }));
    const answer = answers[index];
    const theirs = answer?.controls?.get(version)?.restricted ?? [];
    if (answer?.error !== undefined) report.malformed += 1;
    if (ours.length === 0 && theirs.length === 0) continue;
    report.disagreements.push(`${file} pod ${index}: ours ${ours.join()}; theirs ${theirs.join()}`);
  }
}

function forbiddenIn(text: string): readonly string[] {
  return analyze(text, OPTIONS).findings.flatMap(({ level, ruleId }) =>
    level === undefined ? [] : [ruleId],
  );
}
