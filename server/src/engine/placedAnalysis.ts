import type { ReadProblem, YamlDocument } from '../yaml/document.ts';
import { readDocuments } from '../yaml/readDocuments.ts';
import type { Analysis, RuleFailure } from './analyze.ts';
import type { PartedAnalysis } from './analyzeParts.ts';
import type { Facts } from './factIndex.ts';
import type { Finding } from './finding.ts';
import type { PartedText } from './partedText.ts';
import { placedFindings, placedProblems } from './placedFindings.ts';

/** What `analyze` gives for the whole text; each field is made when it is asked for, and once. */
export class PlacedAnalysis implements Analysis {
  readonly failures: readonly RuleFailure[];
  readonly facts: Facts;
  readonly skipped: 'template' | undefined;
  readonly #text: PartedText;
  readonly #parted: PartedAnalysis;
  #documents: readonly YamlDocument[] | undefined;
  #findings: readonly Finding[] | undefined;
  #problems: readonly ReadProblem[] | undefined;

  constructor(text: PartedText, parted: PartedAnalysis) {
    this.failures = parted.failures;
    this.facts = parted.facts;
    this.skipped = parted.skipped;
    this.#text = text;
    this.#parted = parted;
  }

  /** Reads the whole file: `documentAtOffset` and `documentWithIndex` read one document. */
  get documents(): readonly YamlDocument[] {
    this.#documents ??= this.#parted.isRead ? readDocuments(this.#text.text) : [];
    return this.#documents;
  }

  get findings(): readonly Finding[] {
    this.#findings ??= placedFindings(this.#parted.parts);
    return this.#findings;
  }

  get problems(): readonly ReadProblem[] {
    this.#problems ??= placedProblems(this.#parted.parts);
    return this.#problems;
  }
}
