import { podsOf } from '../kubernetes/pod.ts';
import { resourcesOf } from '../kubernetes/resource.ts';
import type { ReadProblem, YamlDocument } from '../yaml/document.ts';
import type { AnalysisOptions, RuleFailure } from './analyze.ts';
import { Checks } from './checks.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findingsOf.ts';
import { yieldsOf } from './yieldsOf.ts';
import type { Subjects } from './yieldsOf.ts';

/** What is found in one document. */
export interface DocumentAnalysis {
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  readonly problems: readonly ReadProblem[];
  readonly failures: readonly RuleFailure[];
}

/** The rules that have something to say under these options. */
export function checksOf(options: AnalysisOptions): Checks {
  return new Checks(options);
}

/** Analyses one document of a text, the one with this index. It depends on no other document. */
export function analyzeDocument(
  document: YamlDocument,
  index: number,
  text: string,
  checks: Checks,
  options: AnalysisOptions,
): DocumentAnalysis {
  const resources = resourcesOf(document);
  const subjects = { document, resources };
  return {
    ...findingsAbout(subjects, { document, index, text }, checks, options),
    problems: problemsOf(document, text),
  };
}

/** Where their answers stand: a document, its index in its text, and that text. */
export interface Surroundings {
  readonly document: YamlDocument;
  readonly index: number;
  readonly text: string;
}

/** What the rules say about a part of a document, or about the whole. */
export function findingsAbout(
  { document, resources }: Pick<Subjects, 'document' | 'resources'>,
  surroundings: Surroundings,
  checks: Checks,
  options: AnalysisOptions,
): Pick<DocumentAnalysis, 'findings' | 'failures'> {
  const failures: RuleFailure[] = [];
  const pods = resources.flatMap((resource) => podsOf(resource, options.workloads));
  const { keys } = surroundings.document;
  const yields = yieldsOf({ document, resources, pods, keys }, checks, options, failures);
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
