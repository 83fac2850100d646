import type { LeftFinding } from '../fixes/fixAll.ts';
import { withCommas } from '../text/joined.ts';
import { say, textIn } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import type { Language } from '../text/language.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { applyEdits } from '../text/textEdit.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { isShared } from '../yaml/edit/sharedPlace.ts';
import type { OpenFile } from './openFiles.ts';

/** Why findings are left, for one and for many. */
const KINDS = {
  choice: (count: number) =>
    count === 1 ? say`1 needs a decision` : say`${count} need a decision`,
  hardening: (count: number) =>
    count === 1 ? say`1 needs hardening` : say`${count} need hardening`,
  shared: (count: number) => say`${count} behind an anchor`,
  refused: (count: number) => say`${count} cannot be edited`,
  none: (count: number) => say`${count} without a fix`,
} as const;

/** What a repair leaves, in a few words: `3 left: 2 need a decision, 1 behind an anchor`. */
export function summaryOfLeft(
  { analysis }: Pick<OpenFile, 'analysis'>,
  left: readonly LeftFinding[],
): Text {
  if (left.length === 0) return say`none left`;
  const kinds = left.map((one) => kindOf(one, analysis));
  const parts = Object.entries(KINDS).flatMap(([kind, counted]) => {
    const count = kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [counted(count)];
  });
  return say`${left.length} left: ${withCommas(parts)}`;
}

/** A line for each finding that a repair leaves: where it is after the edits, its rule, the reason. */
export function linesOfLeft(
  { uri, text }: Pick<OpenFile, 'uri' | 'text'>,
  left: readonly LeftFinding[],
  edits: readonly TextEdit[],
  language: Language,
): readonly string[] {
  const lines = new LineIndex(applyEdits(text, edits));
  return left.map(({ finding, reason }) => {
    const { line, character } = lines.positionAt(offsetAfter(finding.at.start, edits));
    const place = `${fileNameOf(uri)}:${line + 1}:${character + 1}`;
    return `${place} ${textIn(language, say`${finding.ruleId} is left: ${reason}`)}`;
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
