import { podsOf } from '../kubernetes/pod.ts';
import type { Pod } from '../kubernetes/pod.ts';
import { resourcesOf } from '../kubernetes/resource.ts';
import type { Resource } from '../kubernetes/resource.ts';
import type { MinorVersion } from '../kubernetes/version.ts';
import type { Workload } from '../kubernetes/workloads.ts';
import type { ReadProblem, YamlDocument } from '../yaml/document.ts';
import { readDocuments } from '../yaml/readDocuments.ts';
import { isTemplate } from '../yaml/template.ts';
import type { Finding, Grade } from './finding.ts';
import { findingsOf } from './findingsOf.ts';
import type { Yield } from './findingsOf.ts';
import type { Level, Rule, RuleContext, Variant } from './rule.ts';

export interface AnalysisOptions {
  readonly rules: readonly Rule[];
  readonly version: MinorVersion;
  /** Rules of `restricted` are silent under `baseline`; rules outside Pod Security never are. */
  readonly profile: Level;
  /** What the user says of single rules, by rule id. */
  readonly grades: ReadonlyMap<string, Grade | 'off'>;
  readonly workloads: readonly Workload[];
}

export interface Analysis {
  readonly documents: readonly YamlDocument[];
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  /** Where a manifest cannot be read; other YAML is left to other tools. */
  readonly problems: readonly ReadProblem[];
  readonly failures: readonly RuleFailure[];
  /** `template`: the file holds Go-template actions, and what it will say cannot be known. */
  readonly skipped: 'template' | undefined;
}

/** A rule that threw; its own findings are lost, all others are there. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly error: unknown;
}

/** Analyses the text of one file. Never throws for what a user can write. */
export function analyze(text: string, options: AnalysisOptions): Analysis {
  if (!mayHoldManifest(text)) return NOTHING;
  if (isTemplate(text)) return { ...NOTHING, skipped: 'template' };
  const documents = readDocuments(text);
  const checks = checksOf(options);
  const failures: RuleFailure[] = [];
  const findings = documents.flatMap((document, index) => {
    const yields = yieldsOf(document, checks, options, failures);
    return findingsOf(yields, { document, index, text, grades: options.grades });
  });
  const problems = documents
    .filter((document) => looksLikeManifest(document, text))
    .flatMap((document) =>
      document.problems.filter((problem) => problem.code !== 'line-separator'),
    );
  return { documents, findings, problems, failures, skipped: undefined };
}

const NOTHING: Analysis = {
  documents: [],
  findings: [],
  problems: [],
  failures: [],
  skipped: undefined,
};

/** False when no key of the text can spell `apiVersion`: escapes and tags can hide it, nothing else. */
function mayHoldManifest(text: string): boolean {
  return text.includes('apiVersion') || text.includes('\\') || text.includes('!!binary');
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

interface Check {
  readonly rule: Rule;
  readonly variant: Variant;
}

function checksOf(options: AnalysisOptions): readonly Check[] {
  return options.rules.flatMap((rule) => {
    if (options.grades.get(rule.id) === 'off') return [];
    if (rule.level === 'restricted' && options.profile === 'baseline') return [];
    // Variants stand in the order of their versions.
    const variant = rule.variants.findLast(({ since }) => since <= options.version);
    return variant === undefined ? [] : [{ rule, variant }];
  });
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
