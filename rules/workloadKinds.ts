import type { Resource } from '../server/src/kubernetes/resource.ts';
import { BUILT_IN_WORKLOADS } from '../server/src/kubernetes/workloads.ts';

/** The kinds of Kubernetes itself that run pods. */
export const WORKLOAD_KINDS: readonly string[] = BUILT_IN_WORKLOADS.map(({ kind }) => kind);

/** False for a kind of the same name in another group. */
export function isWorkload({ kind, group }: Resource): boolean {
  return BUILT_IN_WORKLOADS.some((known) => known.kind === kind && known.groups.includes(group));
}
