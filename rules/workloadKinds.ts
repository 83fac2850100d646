import type { Resource } from '../server/src/kubernetes/resource.ts';
import { BUILT_IN_WORKLOADS, KNOWN_CUSTOM_WORKLOADS } from '../server/src/kubernetes/workloads.ts';
import type { Workload } from '../server/src/kubernetes/workloads.ts';

/** The kinds that are known to run pods, whatever the settings say. */
export const WORKLOADS: readonly Workload[] = [...BUILT_IN_WORKLOADS, ...KNOWN_CUSTOM_WORKLOADS];

/** Their names, each once. */
export const WORKLOAD_KINDS: readonly string[] = [...new Set(WORKLOADS.map(({ kind }) => kind))];

/** False for a kind of the same name in another group. */
export function isWorkload({ kind, group }: Resource): boolean {
  return WORKLOADS.some((known) => known.kind === kind && known.groups.includes(group));
}
