import type { AnalysisOptions, RuleFailure } from './analyze.ts';
import { checksOf } from './analyzeDocument.ts';
import type { ListType } from '../kubernetes/resource.ts';
import type { Checks } from './checks.ts';
import { FactIndex, mayHoldFacts, NO_FACTS } from './factIndex.ts';
import type { Facts } from './factIndex.ts';
import type { Fact } from '../kubernetes/facts.ts';
import { continuesList, listTypeAt, withWholeList } from './listsInParts.ts';
import type { Part, PartAnalysis } from './part.ts';
import type { PartedText } from './partedText.ts';

/** What is found in a file, part by part. */
export interface PartedAnalysis {
  /** Those in which something is found. */
  readonly parts: readonly PlacedPart[];
  /** False when the file is skipped or holds no manifest. */
  readonly isRead: boolean;
  readonly failures: readonly RuleFailure[];
  /** What the findings follow from besides the text. */
  readonly facts: Facts;
  readonly skipped: 'template' | undefined;
}

/** A part, what is found in it, and what must be added to count from the file's start. */
export interface PlacedPart {
  readonly part: Part;
  readonly analysis: PartAnalysis;
  readonly offset: number;
  readonly line: number;
  /** Documents before the one that the part is of or begins with. */
  readonly document: number;
  /** Items of the same list before the part. */
  readonly item: number;
}

/**
 * The same as `analyze` of the whole text; only parts that are new are looked at, and those that used
 * facts which are no longer the same. Facts of the text itself are in force where none are given.
 */
export function analyzeParts(
  text: Pick<PartedText, 'parts'>,
  options: AnalysisOptions,
  checks: Checks = checksOf(options),
  facts: Facts = options.facts ?? new FactIndex(factsOfParts(text)),
): PartedAnalysis {
  const { parts } = text;
  if (!parts.some((part) => part.mayHoldManifest)) return { ...NOTHING, facts };
  const placed: PlacedPart[] = [];
  const failures: RuleFailure[] = [];
  let [offset, line, documents, index, firstItem] = [0, 0, 0, 0, 0];
  let list: ListType | undefined;
  let isBroken = false;
  for (const part of parts) {
    const isPiece = continuesList(part);
    if (!isPiece) {
      list = listTypeAt(parts, index);
      firstItem = index + 1;
    }
    const analysis = part.analysis({ options, checks, facts }, list);
    if (analysis.needsWhole)
      return analyzeParts({ parts: withWholeList(parts, index) }, options, checks, facts);
    if (analysis.findings.length + analysis.problems.length > 0) {
      const document = isPiece ? documents - 1 : documents;
      placed.push({ part, analysis, offset, line, document, item: Math.max(index - firstItem, 0) });
    }
    failures.push(...analysis.failures);
    isBroken ||= analysis.isBroken;
    offset += part.length;
    line += part.lineCount;
    documents += part.pieces.length;
    index++;
  }
  if (isBroken && parts.some((part) => part.holdsAction)) return { ...TEMPLATE, facts };
  return { parts: placed, isRead: true, failures, facts, skipped: undefined };
}

/** What the objects of a text are to other documents and files, in their order. */
export function factsOfParts({ parts }: Pick<PartedText, 'parts'>): readonly Fact[] {
  const facts: Fact[] = [];
  let list: ListType | undefined;
  let isListOfFacts = false;
  for (const [index, part] of parts.entries()) {
    if (!continuesList(part)) {
      list = listTypeAt(parts, index);
      isListOfFacts = list?.kind !== undefined && mayHoldFacts(list.kind);
    }
    if (part.mayHoldFacts || isListOfFacts) facts.push(...part.facts(list));
  }
  return facts;
}

const NOTHING: PartedAnalysis = {
  parts: [],
  isRead: false,
  failures: [],
  facts: NO_FACTS,
  skipped: undefined,
};
const TEMPLATE: PartedAnalysis = { ...NOTHING, skipped: 'template' };
