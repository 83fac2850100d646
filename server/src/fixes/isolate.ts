import { analyze } from '../engine/analyze.ts';
import type { Analysis, AnalysisOptions } from '../engine/analyze.ts';
import type { Finding } from '../engine/finding.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { YamlDocument } from '../yaml/document.ts';

/** One document as a file of its own, so that a repair reads and analyses nothing else. */
export interface IsolatedDocument {
  readonly text: string;
  readonly document: YamlDocument;
  /** Of the document in `text`. */
  readonly index: number;
  readonly findings: readonly Finding[];
  /** What to add to an offset in `text` to get the one in the file. */
  readonly shift: number;
}

/**
 * Takes a document out of its file, with the findings that it has there; undefined when it means
 * something else by itself.
 */
export function isolate(
  text: string,
  { documents, findings: all }: Pick<Analysis, 'documents' | 'findings'>,
  index: number,
  options: AnalysisOptions,
): IsolatedDocument | undefined {
  const document = documents[index];
  if (document === undefined) return undefined;
  const findings = all.filter((finding) => finding.document === index);
  return isolateDocument(text, { document, index, findings }, documents.length === 1, options);
}

/** The same for a document at hand; `isOnly` when its file has no other. */
export function isolateDocument(
  text: string,
  { document, index, findings }: Pick<IsolatedDocument, 'document' | 'index' | 'findings'>,
  isOnly: boolean,
  options: AnalysisOptions,
): IsolatedDocument | undefined {
  if (isOnly) return { text, document, index, findings, shift: 0 };
  const alone = analyzeAlone(isolatedText(text, document, index), options);
  return alone !== undefined && sameFindings(alone.findings, findings) ? alone : undefined;
}

interface IsolatedText {
  readonly text: string;
  readonly index: number;
  readonly shift: number;
}

function isolatedText(text: string, { span, format }: YamlDocument, index: number): IsolatedText {
  if (index === 0) return { text: text.slice(0, span.end), index, shift: 0 };
  const own = text.slice(span.start, span.end);
  if (format === 'json') return { text: own, index: 0, shift: span.start };
  // The document that a file starts with is read otherwise: this is one that follows another.
  const start = own.includes('\r\n') ? '#\r\n---\r\n' : '#\n---\n';
  return { text: start + own, index: 1, shift: span.start - start.length };
}

/** Analyses a document that is the last of a text; undefined when the text ends with another one. */
export function analyzeAlone(
  { text, index, shift }: IsolatedText,
  options: AnalysisOptions,
): IsolatedDocument | undefined {
  const { documents, findings } = analyze(text, options);
  const document = documents[index];
  if (document === undefined || documents.length > index + 1) return undefined;
  return { text, document, index, findings, shift };
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
