import { podsOf } from '../kubernetes/pod.ts';
import type { Pod } from '../kubernetes/pod.ts';
import { resourcesOf } from '../kubernetes/resource.ts';
import type { Resource } from '../kubernetes/resource.ts';
import type { ReadProblem, YamlDocument } from '../yaml/document.ts';
import type { AnalysisOptions, RuleFailure } from './analyze.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findingsOf.ts';
import type { Yield } from './findingsOf.ts';
import type { Rule, RuleContext, Variant } from './rule.ts';

/** A rule with its variant in force. */
export interface Check {
  readonly rule: Rule;
  readonly variant: Variant;
}

/** What is found in one document. */
export interface DocumentAnalysis {
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  readonly problems: readonly ReadProblem[];
  readonly failures: readonly RuleFailure[];
}

/** The rules that have something to say under these options. */
export function checksOf(options: AnalysisOptions): readonly Check[] {
  return options.rules.flatMap((rule) => {
    if (options.grades.get(rule.id) === 'off') return [];
    if (rule.level === 'restricted' && options.profile === 'baseline') return [];
    // Variants stand in the order of their versions.
    const variant = rule.variants.findLast(({ since }) => since <= options.version);
    return variant === undefined ? [] : [{ rule, variant }];
  });
}

/** Analyses one document of a text, the one with this index. It depends on no other document. */
export function analyzeDocument(
  document: YamlDocument,
  index: number,
  text: string,
  checks: readonly Check[],
  options: AnalysisOptions,
): DocumentAnalysis {
  const failures: RuleFailure[] = [];
  const yields = yieldsOf(document, checks, options, failures);
  return {
    findings: findingsOf(yields, { document, index, text, grades: options.grades }),
    problems: looksLikeManifest(document, text)
      ? document.problems.filter((problem) => problem.code !== 'line-separator')
      : [],
    failures,
  };
}

/** By what could be read of it, else by its lines: it has `apiVersion` and `kind` at the top. */
function looksLikeManifest({ root, span }: YamlDocument, text: string): boolean {
  if (root?.kind === 'mapping' && root.entries.has('apiVersion') && root.entries.has('kind')) {
    return true;
  }
  const piece = text.slice(span.start, span.end);
  if (/^\s*\{/.test(piece)) return piece.includes('apiVersion') && piece.includes('kind');
  return /^["']?apiVersion["']?[ \t]*:/m.test(piece) && /^["']?kind["']?[ \t]*:/m.test(piece);
}

function yieldsOf(
  document: YamlDocument,
  checks: readonly Check[],
  options: AnalysisOptions,
  failures: RuleFailure[],
): readonly Yield[] {
  const resources = resourcesOf(document);
  const pods = resources.flatMap((resource) => podsOf(resource, options.workloads));
  const subjects = { document, resources, pods };
  return checks.flatMap((check) => {
    try {
      return [...yieldsOfCheck(check, subjects, options)].filter(
        ({ draft }) => options.profile === 'restricted' || draft.level !== 'restricted',
      );
    } catch (error) {
      failures.push({ ruleId: check.rule.id, error });
      return [];
    }
  });
}

interface Subjects {
  readonly document: YamlDocument;
  readonly resources: readonly Resource[];
  readonly pods: readonly Pod[];
}

function* yieldsOfCheck(
  { rule, variant }: Check,
  { document, resources, pods }: Subjects,
  context: RuleContext,
): Iterable<Yield> {
  for (const draft of variant.document?.(document, context) ?? []) {
    yield { rule, draft, resource: resources[0] };
  }
  for (const resource of variant.resource === undefined ? [] : resources) {
    for (const draft of variant.resource?.(resource, context) ?? [])
      yield { rule, draft, resource };
  }
  for (const pod of pods) {
    const { resource } = pod;
    for (const draft of variant.pod?.(pod, context) ?? []) yield { rule, draft, resource };
    for (const container of variant.container === undefined ? [] : pod.containers) {
      const drafts = variant.container?.(container, context) ?? [];
      for (const draft of drafts) yield { rule, draft, resource, container };
    }
  }
}
