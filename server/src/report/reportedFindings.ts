import type { Analysis } from '../engine/analyze.ts';
import type { Finding } from '../engine/finding.ts';
import type { Fix } from '../engine/fix.ts';
import { LineIndex } from '../text/lineIndex.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { fieldNameOf } from './fieldNameOf.ts';
import { regionOf } from './region.ts';
import type { Region } from './region.ts';

/** A finding with all that the machine-readable formats say of it. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly region: Region;
  readonly related: readonly { readonly message: string; readonly region: Region }[];
  readonly field: string;
  /** The same in a later run, wherever the finding has moved to; unique in its file. */
  readonly fingerprint: string;
  /** The fix that a tool may apply unattended, if there is one; `left-out` when it costs too much. */
  readonly fix: ReportedFix | 'left-out' | undefined;
}

export interface ReportedFix {
  readonly fix: Fix;
  readonly edits: readonly { readonly edit: TextEdit; readonly region: Region }[];
}

/** The edits of a fix, in the file's text; undefined when it cannot be made there. */
export type EditsOfFix = (finding: Finding, fix: Fix) => readonly TextEdit[] | undefined;

/**
 * Each fix is tried on its whole document, so that the time for all of them grows with the square of
 * the document. From this product of characters and fixes on, which takes seconds, they are left out.
 */
const MOST_TRIED = 1_000_000;

/** Adds to the findings of one file what they are reported with; fixes only when asked for. */
export function reportedFindings(
  text: string,
  { findings, documents }: Analysis,
  editsOfFix: EditsOfFix | undefined,
): readonly ReportedFinding[] {
  if (findings.length === 0) return [];
  const lines = new LineIndex(text);
  const occurrences = new Map<string, number>();
  const tried = new Map<number, number>();
  const fixOf = (finding: Finding): ReportedFinding['fix'] => {
    const fix = unattendedFix(finding);
    const document = documents[finding.document];
    if (fix === undefined || editsOfFix === undefined || document === undefined) return undefined;
    const characters = (tried.get(finding.document) ?? 0) + document.span.end - document.span.start;
    tried.set(finding.document, characters);
    if (characters > MOST_TRIED) return 'left-out';
    const edits = editsOfFix(finding, fix);
    return (
      edits && { fix, edits: edits.map((edit) => ({ edit, region: regionOf(edit.span, lines) })) }
    );
  };
  return findings.map((finding) => {
    const field = fieldNameOf(documents[finding.document]?.syntax, finding.at.start);
    const identity = identityOf(finding, field);
    const occurrence = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, occurrence);
    return {
      finding,
      region: regionOf(finding.at, lines),
      related: finding.related.map(({ message, at }) => ({ message, region: regionOf(at, lines) })),
      field,
      fingerprint: occurrence === 1 ? identity : `${identity}#${occurrence}`,
      fix: fixOf(finding),
    };
  });
}

function identityOf({ ruleId, subject }: Finding, field: string): string {
  const { apiVersion, kind, namespace, name, container } = subject;
  return [
    ruleId,
    `${apiVersion}/${kind}`,
    namespace ?? '',
    name ?? '',
    container ?? '',
    field,
  ].join('|');
}

function unattendedFix({ fixes }: Finding): Fix | undefined {
  const unattended = fixes.filter(({ safety }) => safety !== 'choice');
  return unattended.find(({ preferred }) => preferred === true) ?? unattended[0];
}
