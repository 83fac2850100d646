import { podsOf } from '../kubernetes/pod.ts';
import type { Pod } from '../kubernetes/pod.ts';
import { resourcesOf } from '../kubernetes/resource.ts';
import type { Resource } from '../kubernetes/resource.ts';
import type { ReadProblem, YamlDocument } from '../yaml/document.ts';
import type { AnalysisOptions, RuleFailure } from './analyze.ts';
import { FactIndex } from './factIndex.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findingsOf.ts';
import type { Yield } from './findingsOf.ts';
import { PERSONAS } from './rule.ts';
import type { Persona, Rule, RuleContext, Variant } from './rule.ts';

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
    const grade = options.grades.get(rule.id);
    if (grade === 'off' || (grade === undefined && !isToldTo(options.persona, rule))) return [];
    if (rule.level === 'restricted' && options.profile === 'baseline') return [];
    // Variants stand in the order of their versions.
    const variant = rule.variants.findLast(({ since }) => since <= options.version);
    return variant === undefined ? [] : [{ rule, variant }];
  });
}

function isToldTo(persona: Persona, rule: Rule): boolean {
  return PERSONAS.indexOf(rule.persona ?? 'regular') <= PERSONAS.indexOf(persona);
}

/** Analyses one document of a text, the one with this index. It depends on no other document. */
export function analyzeDocument(
  document: YamlDocument,
  index: number,
  text: string,
  checks: readonly Check[],
  options: AnalysisOptions,
): DocumentAnalysis {
  const resources = resourcesOf(document);
  const subjects = { document, resources };
  return {
    ...findingsAbout(subjects, { document, index, text }, checks, options),
    problems: problemsOf(document, text),
  };
}

/** What rules are asked about. */
export interface Subjects {
  readonly document: YamlDocument | undefined;
  readonly resources: readonly Resource[];
}

/** Where their answers stand: a document, its index in its text, and that text. */
export interface Surroundings {
  readonly document: YamlDocument;
  readonly index: number;
  readonly text: string;
}

/** What the rules say about a part of a document, or about the whole. */
export function findingsAbout(
  { document, resources }: Subjects,
  surroundings: Surroundings,
  checks: readonly Check[],
  options: AnalysisOptions,
): Pick<DocumentAnalysis, 'findings' | 'failures'> {
  const failures: RuleFailure[] = [];
  const pods = resources.flatMap((resource) => podsOf(resource, options.workloads));
  const yields = yieldsOf({ document, resources, pods }, checks, options, failures);
  return { findings: findingsOf(yields, { ...surroundings, grades: options.grades }), failures };
}

/** What is told of a document that cannot be read; nothing when it is no manifest. */
export function problemsOf(document: YamlDocument, text: string): readonly ReadProblem[] {
  if (document.problems.length === 0 || !looksLikeManifest(document, text)) return [];
  return document.problems.filter((problem) => problem.code !== 'line-separator');
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

/** Plain loops: most checks find nothing in most documents, and each pays for its setting up. */
function yieldsOf(
  subjects: SubjectsWithPods,
  checks: readonly Check[],
  options: AnalysisOptions,
  failures: RuleFailure[],
): readonly Yield[] {
  const context = { ...options, facts: options.facts ?? NO_FACTS };
  const yields: Yield[] = [];
  for (const check of checks) {
    const { length } = yields;
    try {
      addYields(yields, check, subjects, context);
    } catch (error) {
      yields.length = length;
      failures.push({ ruleId: check.rule.id, error });
    }
  }
  if (options.profile === 'restricted') return yields;
  return yields.filter(({ draft }) => draft.level !== 'restricted');
}

const NO_FACTS = new FactIndex([]);

interface SubjectsWithPods extends Subjects {
  readonly pods: readonly Pod[];
}

function addYields(
  yields: Yield[],
  { rule, variant }: Check,
  { document, resources, pods }: SubjectsWithPods,
  context: RuleContext,
): void {
  if (variant.document !== undefined && document !== undefined) {
    const resource = resources[0];
    for (const draft of variant.document(document, context)) yields.push({ rule, draft, resource });
  }
  if (variant.resource !== undefined) {
    for (const resource of resources) {
      if (rule.kinds?.includes(resource.kind) === false) continue;
      for (const draft of variant.resource(resource, context))
        yields.push({ rule, draft, resource });
    }
  }
  if (variant.pod === undefined && variant.container === undefined) return;
  for (const pod of pods) {
    const { resource } = pod;
    for (const draft of variant.pod?.(pod, context) ?? []) yields.push({ rule, draft, resource });
    if (variant.container === undefined) continue;
    for (const container of pod.containers) {
      for (const draft of variant.container(container, context))
        yields.push({ rule, draft, resource, container });
    }
  }
}
