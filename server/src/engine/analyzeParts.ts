import type { AnalysisOptions, RuleFailure } from './analyze.ts';
import { checksOf } from './analyzeDocument.ts';
import type { Part, PartAnalysis } from './part.ts';
import type { PartedText } from './partedText.ts';

/** What is found in a file, part by part. */
export interface PartedAnalysis {
  /** Those in which something is found. */
  readonly parts: readonly PlacedPart[];
  /** False when the file is skipped or holds no manifest. */
  readonly isRead: boolean;
  readonly failures: readonly RuleFailure[];
  readonly skipped: 'template' | undefined;
}

/** A part, what is found in it, and what must be added to count from the file's start. */
export interface PlacedPart {
  readonly part: Part;
  readonly analysis: PartAnalysis;
  readonly offset: number;
  readonly line: number;
  /** Documents before the part. */
  readonly document: number;
}

/** The same as `analyze` of the whole text; only parts that are new are looked at. */
export function analyzeParts({ parts }: PartedText, options: AnalysisOptions): PartedAnalysis {
  if (!parts.some((part) => part.mayHoldManifest)) return NOTHING;
  const checks = checksOf(options);
  const placed: PlacedPart[] = [];
  const failures: RuleFailure[] = [];
  let [offset, line, document] = [0, 0, 0];
  let isBroken = false;
  for (const part of parts) {
    const analysis = part.analysis(options, checks);
    if (analysis.findings.length + analysis.problems.length > 0)
      placed.push({ part, analysis, offset, line, document });
    failures.push(...analysis.failures);
    isBroken ||= analysis.isBroken;
    offset += part.length;
    line += part.lineCount;
    document += part.pieces.length;
  }
  if (isBroken && parts.some((part) => part.holdsAction)) return TEMPLATE;
  return { parts: placed, isRead: true, failures, skipped: undefined };
}

const NOTHING: PartedAnalysis = { parts: [], isRead: false, failures: [], skipped: undefined };
const TEMPLATE: PartedAnalysis = { ...NOTHING, skipped: 'template' };
