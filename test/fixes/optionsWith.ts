import type { AnalysisOptions } from '../../server/src/engine/analyze.ts';
import type { Rule } from '../../server/src/engine/rule.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';

/** Options under which every rule speaks. */
export function optionsWith(rules: readonly Rule[]): AnalysisOptions {
  return {
    rules,
    version: 37,
    profile: 'restricted',
    persona: 'regular',
    grades: new Map(),
    workloads: BUILT_IN_WORKLOADS,
  };
}
