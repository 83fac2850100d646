import type { Finding } from '../engine/finding.ts';
import type { Fix } from '../engine/fix.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { fieldNameOf } from './fieldNameOf.ts';
import { regionOf } from './region.ts';
import type { Region } from './region.ts';
import type { Text } from '../text/say.ts';

/** A finding with all that the machine-readable formats say of it. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly region: Region;
  readonly related: readonly { readonly message: Text; readonly region: Region }[];
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

/** Adds to the findings of a document what they are reported with; fixes only when asked for. */
export type FindingsReporter = (
  found: { readonly document: YamlDocument; readonly findings: readonly Finding[] },
  editsOfFix: EditsOfFix | undefined,
) => readonly ReportedFinding[];

/** Reports the findings of one file, document by document in their order. */
export function findingsReporter(lines: () => LineIndex): FindingsReporter {
  const occurrences = new Map<string, number>();
  const fingerprintOf = (finding: Finding, field: string): string => {
    const identity = identityOf(finding, field);
    const occurrence = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, occurrence);
    return occurrence === 1 ? identity : `${identity}#${occurrence}`;
  };
  const region = (span: Span): Region => regionOf(span, lines());
  return ({ document, findings }, editsOfFix) => {
    let tried = 0;
    const fixOf = (finding: Finding): ReportedFinding['fix'] => {
      const fix = unattendedFix(finding);
      if (fix === undefined || editsOfFix === undefined) return undefined;
      tried += document.span.end - document.span.start;
      if (tried > MOST_TRIED) return 'left-out';
      const edits = editsOfFix(finding, fix);
      return edits && { fix, edits: edits.map((edit) => ({ edit, region: region(edit.span) })) };
    };
    return findings.map((finding) => {
      const field = fieldNameOf(document.syntax, finding.at.start);
      return {
        finding,
        region: region(finding.at),
        related: finding.related.map(({ message, at }) => ({ message, region: region(at) })),
        field,
        fingerprint: fingerprintOf(finding, field),
        fix: fixOf(finding),
      };
    });
  };
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
