import type { Pod } from '../kubernetes/pod.ts';
import type { Resource } from '../kubernetes/resource.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { KeyFilter } from '../yaml/keyFilter.ts';
import type { AnalysisOptions, RuleFailure } from './analyze.ts';
import { looksAt } from './checks.ts';
import type { Check, Checks } from './checks.ts';
import { NO_FACTS } from './factIndex.ts';
import type { Yield } from './findingsOf.ts';
import type { RuleContext } from './rule.ts';

/** What rules are asked about. */
export interface Subjects {
  readonly document: YamlDocument | undefined;
  readonly resources: readonly Resource[];
  readonly pods: readonly Pod[];
  /** Those that may be written around the subjects; undefined where any may. */
  readonly keys: KeyFilter | undefined;
}

/** What the rules yield about the subjects, rule by rule; a rule that throws loses all of its own. */
export function yieldsOf(
  subjects: Subjects,
  checks: Checks,
  options: AnalysisOptions,
  failures: RuleFailure[],
): readonly Yield[] {
  const { resources, pods, keys } = subjects;
  // Objects of several kinds stand in lists only.
  const relevant =
    resources.length > 1 ? checks.all : checks.about(resources[0]?.kind, pods.length > 0);
  const yields: Yield[] = [];
  const context = {
    ...options,
    facts: options.facts ?? NO_FACTS,
    registries: options.registries ?? [],
  };
  for (const check of relevant) {
    if (keys !== undefined && isSilent(check, keys)) continue;
    const before = yields.length;
    try {
      ask(check, subjects, context, yields);
    } catch (error) {
      yields.length = before;
      failures.push({ ruleId: check.rule.id, error });
    }
  }
  return options.profile === 'restricted'
    ? yields
    : yields.filter(({ draft }) => draft.level !== 'restricted');
}

function isSilent({ variant }: Check, keys: KeyFilter): boolean {
  return variant.keys !== undefined && !variant.keys.some((key) => keys.mayHold(key));
}

/** Runs for each rule at each keystroke: nothing is made here but what is found. */
function ask(
  { rule, variant }: Check,
  { document, resources, pods }: Subjects,
  context: RuleContext,
  yields: Yield[],
): void {
  if (variant.document !== undefined && document !== undefined) {
    const resource = resources[0];
    for (const draft of variant.document(document, context)) yields.push({ rule, draft, resource });
  }
  if (variant.resource !== undefined) {
    for (const resource of resources) {
      if (!looksAt(rule, resource.kind)) continue;
      for (const draft of variant.resource(resource, context))
        yields.push({ rule, draft, resource });
    }
  }
  if ((variant.pod ?? variant.container) === undefined) return;
  for (const pod of pods) {
    const { resource } = pod;
    if (variant.pod !== undefined)
      for (const draft of variant.pod(pod, context)) yields.push({ rule, draft, resource });
    if (variant.container === undefined) continue;
    for (const container of pod.containers)
      for (const draft of variant.container(container, context))
        yields.push({ rule, draft, resource, container });
  }
}
