import type { AnnotatedTextEdit, ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver';
import type { Fix } from '../engine/fix.ts';
import { preferredFix } from '../fixes/fixAll.ts';
import type { LeftFinding } from '../fixes/fixAll.ts';
import { fixesOfEdits } from '../fixes/fixesOfEdits.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { rangeOf } from './diagnostics.ts';
import type { OpenFile } from './openFiles.ts';
import { UNATTENDED } from './repairs.ts';
import { paragraph, withSemicolons } from '../text/joined.ts';
import { inEnglish, say, textIn } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import type { Language } from '../text/language.ts';

/**
 * Edits of one file that the editor shows before it makes them; each says which fixes it makes and
 * what may stop working.
 */
export function previewEditOf(
  file: OpenFile,
  edits: readonly TextEdit[],
  left: readonly LeftFinding[],
  language: Language,
): WorkspaceEdit {
  const fixes = fixesOfEdits(file.text, file.analysis, edits, appliedFixes(file, left));
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const annotated = edits.map(({ span, newText }, index): AnnotatedTextEdit => {
    const annotation = annotationOf(fixes[index] ?? [], language);
    // The content is the id: the same change in other files is the same group in the preview.
    const annotationId = JSON.stringify(annotation);
    changeAnnotations[annotationId] = annotation;
    return { range: rangeOf(span, file), newText, annotationId };
  });
  const textDocument = { uri: file.uri, version: file.version };
  return { documentChanges: [{ textDocument, edits: annotated }], changeAnnotations };
}

function appliedFixes(
  file: OpenFile,
  left: readonly LeftFinding[],
): Parameters<typeof fixesOfEdits>[3] {
  const idOf = ({ ruleId, at, subject }: LeftFinding['finding']): string =>
    JSON.stringify([ruleId, at, subject.container]);
  const isLeft = new Set(left.map(({ finding }) => idOf(finding)));
  return file.analysis.findings.flatMap((finding) => {
    const fix = isLeft.has(idOf(finding)) ? undefined : preferredFix(finding, UNATTENDED);
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

function annotationOf(fixes: readonly Fix[], language: Language): ChangeAnnotation {
  const titles = eachOnce(fixes.map(({ title }) => title));
  const whys = eachOnce(fixes.flatMap(({ why }) => why ?? []));
  const label = titles.length > 0 ? withSemicolons(titles) : say`Harden`;
  const description =
    titles.length === 0
      ? say`Less privilege.`
      : whys.length > 0
        ? paragraph(whys)
        : say`No working workload can notice.`;
  return {
    label: textIn(language, label),
    description: textIn(language, description),
    needsConfirmation: true,
  };
}

function eachOnce(texts: readonly Text[]): readonly Text[] {
  return [...new Map(texts.map((text) => [inEnglish(text), text])).values()];
}
