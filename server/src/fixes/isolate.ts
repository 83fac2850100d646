import { analyze } from '../engine/analyze.ts';
import type { Analysis, AnalysisOptions } from '../engine/analyze.ts';
import type { Finding } from '../engine/finding.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { YamlDocument } from '../yaml/document.ts';

/** One document as a file of its own, so that a repair reads and analyses nothing else. */
export interface IsolatedDocument {
  readonly text: string;
  readonly document: YamlDocument;
  readonly findings: readonly Finding[];
  /** What to add to an offset in `text` to get the one in the file. */
  readonly shift: number;
}

/** Undefined when the document means something else outside of its file. */
export function isolate(
  text: string,
  analysis: Analysis,
  index: number,
  options: AnalysisOptions,
): IsolatedDocument | undefined {
  const document = analysis.documents[index];
  if (document === undefined) return undefined;
  const findings = analysis.findings.filter((finding) => finding.document === index);
  if (analysis.documents.length === 1) return { text, document, findings, shift: 0 };
  const { start, end } = document.span;
  // The marker keeps a document in braces from being read as JSON.
  const marker = document.format === 'json' ? '' : text.includes('\r\n') ? '---\r\n' : '---\n';
  const alone = analyzeAlone(marker + text.slice(start, end), options, start - marker.length);
  return alone !== undefined && sameFindings(alone.findings, findings) ? alone : undefined;
}

/** Analyses a text that holds one document; undefined when it holds another number of them. */
export function analyzeAlone(
  text: string,
  options: AnalysisOptions,
  shift: number,
): IsolatedDocument | undefined {
  const { documents, findings } = analyze(text, options);
  const [document, ...others] = documents;
  if (document === undefined || others.length > 0) return undefined;
  return { text, document, findings, shift };
}

/** Edits of the isolated text as edits of the file. */
export function shiftedEdits(edits: readonly TextEdit[], shift: number): readonly TextEdit[] {
  return edits.map(({ span, newText }) => ({
    span: { start: span.start + shift, end: span.end + shift },
    newText,
  }));
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, index) => finding.ruleId === b[index]?.ruleId);
}
