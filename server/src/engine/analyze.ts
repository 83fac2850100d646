import type { MinorVersion } from '../kubernetes/version.ts';
import type { Workload } from '../kubernetes/workloads.ts';
import type { ReadProblem, YamlDocument } from '../yaml/document.ts';
import { readDocuments } from '../yaml/readDocuments.ts';
import { isTemplate } from '../yaml/template.ts';
import { analyzeDocument, checksOf } from './analyzeDocument.ts';
import { FactIndex, factsIn, NO_FACTS } from './factIndex.ts';
import type { Facts } from './factIndex.ts';
import type { Finding, Grade } from './finding.ts';
import type { Level, Persona, Rule } from './rule.ts';
import { hidesWords } from './wordFilter.ts';

export interface AnalysisOptions {
  readonly rules: readonly Rule[];
  readonly version: MinorVersion;
  /** Rules of `restricted` are silent under `baseline`; rules outside Pod Security never are. */
  readonly profile: Level;
  readonly persona: Persona;
  /** What the user says of single rules, by rule id; a rule that is named is there for every persona. */
  readonly grades: ReadonlyMap<string, Grade | 'off'>;
  readonly workloads: readonly Workload[];
  /** Where images may come from, as in the settings; undefined or empty: anywhere. */
  readonly registries?: readonly string[];
  /** Undefined: what the text itself says. */
  readonly facts?: Facts;
}

export interface Analysis {
  readonly documents: readonly YamlDocument[];
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  /** Where a manifest cannot be read; other YAML is left to other tools. */
  readonly problems: readonly ReadProblem[];
  readonly failures: readonly RuleFailure[];
  /** What the findings follow from besides the text. */
  readonly facts: Facts;
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
  const facts = options.facts ?? new FactIndex(documents.flatMap(factsIn));
  const found = documents.map((document, index) =>
    analyzeDocument(document, index, text, checks, { ...options, facts }),
  );
  return {
    documents,
    findings: found.flatMap(({ findings }) => findings),
    problems: found.flatMap(({ problems }) => problems),
    failures: found.flatMap(({ failures }) => failures),
    facts,
    skipped: undefined,
  };
}

const NOTHING: Analysis = {
  documents: [],
  findings: [],
  problems: [],
  failures: [],
  facts: NO_FACTS,
  skipped: undefined,
};

/** False when no key of the text can spell `apiVersion`: escapes and tags can hide it, nothing else. */
export function mayHoldManifest(text: string): boolean {
  return text.includes('apiVersion') || hidesWords(text);
}
