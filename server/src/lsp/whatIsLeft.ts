import type { LeftFinding } from '../fixes/fixAll.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { applyEdits } from '../text/textEdit.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { isShared } from '../yaml/edit/sharedPlace.ts';
import type { OpenFile } from './openFiles.ts';

/** Why a finding is left, in words for one and for many. */
const KINDS = {
  choice: ['needs a decision', 'need a decision'],
  hardening: ['needs hardening', 'need hardening'],
  shared: ['behind an anchor', 'behind an anchor'],
  refused: ['cannot be edited', 'cannot be edited'],
  none: ['without a fix', 'without a fix'],
} as const;

/** What a repair leaves, in a few words: `3 left: 2 need a decision, 1 behind an anchor`. */
export function summaryOfLeft(
  { analysis }: Pick<OpenFile, 'analysis'>,
  left: readonly LeftFinding[],
): string {
  if (left.length === 0) return 'none left';
  const kinds = left.map((one) => kindOf(one, analysis));
  const parts = Object.entries(KINDS).flatMap(([kind, [one, many]]) => {
    const count = kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return `${left.length} left: ${parts.join(', ')}`;
}

/** A line for each finding that a repair leaves: where it is after the edits, its rule, the reason. */
export function linesOfLeft(
  { uri, text }: Pick<OpenFile, 'uri' | 'text'>,
  left: readonly LeftFinding[],
  edits: readonly TextEdit[],
): readonly string[] {
  const lines = new LineIndex(applyEdits(text, edits));
  return left.map(({ finding, reason }) => {
    const { line, character } = lines.positionAt(offsetAfter(finding.at.start, edits));
    return `${fileNameOf(uri)}:${line + 1}:${character + 1} ${finding.ruleId} is left: ${reason}`;
  });
}

/** A file's path as the editor's log makes a link of it; the URI of what is no file on a disk. */
export function fileNameOf(uri: string): string {
  if (!uri.startsWith('file:///')) return uri;
  try {
    // A Windows path has no slash before its drive.
    return decodeURIComponent(uri.slice('file://'.length)).replace(/^\/([A-Za-z]:)/, '$1');
  } catch {
    // A percent sign that escapes nothing: the URI says the same.
    return uri;
  }
}

function kindOf(
  { finding, refusal }: LeftFinding,
  { documents }: OpenFile['analysis'],
): keyof typeof KINDS {
  if (refusal !== undefined) {
    const document = documents[finding.document];
    const isBehindAnchor =
      document !== undefined && refusal.fix.patches.some(({ at }) => isShared(document, at));
    return isBehindAnchor ? 'shared' : 'refused';
  }
  if (finding.fixes.some(({ safety }) => safety === 'hardening')) return 'hardening';
  return finding.fixes.length > 0 ? 'choice' : 'none';
}

function offsetAfter(offset: number, edits: readonly TextEdit[]): number {
  const before = edits.filter(({ span }) => span.end <= offset);
  return before.reduce(
    (sum, { span, newText }) => sum + newText.length - (span.end - span.start),
    offset,
  );
}
