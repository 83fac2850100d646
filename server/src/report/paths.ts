import type { FileReport } from './report.ts';

/** A workload with paths to the node, where the first of them is marked. */
export interface WorkloadPaths {
  readonly file: string;
  /** Counting from 1. */
  readonly line: number;
  readonly kind: string;
  readonly name: string | undefined;
  readonly count: number;
}

/** The workloads of a run that have paths; of many, the first are listed, and the rest counted. */
export interface PathsSummary {
  readonly listed: readonly WorkloadPaths[];
  readonly more: number;
}

/** How many workloads the summary of a run lists. */
const MOST_LISTED = 20;

export const NO_PATHS: PathsSummary = { listed: [], more: 0 };

/** Those of a file or a part of it, in the order of their first findings. */
export function pathsIn({ name, findings }: Pick<FileReport, 'name' | 'findings'>): PathsSummary {
  const workloads = new Map<string, WorkloadPaths>();
  for (const { finding, region } of findings) {
    if (!finding.isPath) continue;
    const { subject, document } = finding;
    const key = JSON.stringify([document, subject.path]);
    const { kind, name: object } = subject;
    const known = workloads.get(key);
    const place = known ?? { file: name, line: region.startLine, kind, name: object, count: 0 };
    workloads.set(key, { ...place, count: place.count + 1 });
  }
  return bounded([...workloads.values()], 0);
}

/** What two parts of a run have, in their order. */
export function pathsOfBoth(one: PathsSummary, other: PathsSummary): PathsSummary {
  if (other.listed.length === 0) return one;
  return bounded([...one.listed, ...other.listed], one.more + other.more);
}

function bounded(workloads: readonly WorkloadPaths[], more: number): PathsSummary {
  const listed = workloads.slice(0, MOST_LISTED);
  return { listed, more: more + workloads.length - listed.length };
}
