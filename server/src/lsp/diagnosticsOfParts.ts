import type { Diagnostic, Range } from 'vscode-languageserver';
import type { PlacedPart } from '../engine/analyzeParts.ts';
import type { Part, PartAnalysis } from '../engine/part.ts';
import { presented } from '../engine/presented.ts';
import type { ClientSupport } from './clientSupport.ts';
import { diagnosticOf, tooLarge, unreadable } from './diagnostics.ts';
import { moreFindings } from './moreFindings.ts';
import type { OpenFile } from './openFiles.ts';
import { positionIn } from './openText.ts';

/** More cost the editor more than they tell its user; reports are never cut. */
const MOST_SHOWN = 500;

/** What the editor shows in a file. */
export interface ShownDiagnostics {
  /** The JSON of the diagnostics in pieces, to be joined by commas. */
  readonly content: readonly string[];
  /** Made when it is called. */
  all(): Diagnostic[];
}

/** Those of one part, with lines that count from a line of the file. */
interface PartDiagnostics {
  readonly line: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Without the brackets of the list. */
  readonly json: string;
}

/** Makes diagnostics, part by part: those of a part that stays as it was are made once. */
export class DiagnosticsOfParts {
  readonly #support: ClientSupport;
  readonly #known = new WeakMap<PartAnalysis, PartDiagnostics>();

  constructor(support: ClientSupport) {
    this.#support = support;
  }

  /** A file's findings, and where a manifest cannot be read, in the order of its documents. */
  of(file: OpenFile): ShownDiagnostics {
    if (file.state === 'too-large') return shownWhole(tooLarge(file, this.#support));
    const content: string[] = [];
    const shown: (readonly Diagnostic[])[] = [];
    let room = MOST_SHOWN;
    for (const placed of file.found.parts) {
      if (room === 0) break;
      const all = this.#diagnosticsOf(placed, file);
      const { json, diagnostics } = all.diagnostics.length > room ? firstOf(all, room) : all;
      content.push(json);
      shown.push(diagnostics);
      room -= diagnostics.length;
    }
    const more = room > 0 ? [] : moreFindings(file, MOST_SHOWN, this.#support);
    content.unshift(...more.map((one) => JSON.stringify(one)));
    return { content, all: () => [...more, ...shown.flat()] };
  }

  #diagnosticsOf({ part, analysis, line }: PlacedPart, file: OpenFile): PartDiagnostics {
    const known = this.#known.get(analysis);
    if (known?.line === line) return known;
    const made = known?.diagnostics ?? diagnosticsOf(part, analysis, file.uri, this.#support);
    const by = line - (known?.line ?? 0);
    const moved = withJson(
      line,
      made.map((one) => movedBy(one, by)),
    );
    this.#known.set(analysis, moved);
    return moved;
  }
}

/** Those of a part, with lines that count from its start. */
function diagnosticsOf(
  part: Part,
  { problems, findings }: PartAnalysis,
  uri: string,
  support: ClientSupport,
): readonly Diagnostic[] {
  const place = { uri, document: { positionAt: (offset: number) => positionIn(part, offset) } };
  const first = problems.slice(0, MOST_SHOWN);
  return [
    ...first.map((problem) => unreadable(problem, place, support)),
    ...presented(findings.slice(0, MOST_SHOWN - first.length)).map(({ finding, isGathered }) =>
      // It stays where it is, for its fixes, but is no second problem.
      diagnosticOf(isGathered ? { ...finding, grade: 'hint' } : finding, place, support),
    ),
  ];
}

function firstOf({ line, diagnostics }: PartDiagnostics, count: number): PartDiagnostics {
  return withJson(line, diagnostics.slice(0, count));
}

function withJson(line: number, diagnostics: readonly Diagnostic[]): PartDiagnostics {
  return { line, diagnostics, json: JSON.stringify(diagnostics).slice(1, -1) };
}

/** True when the diagnostics with these contents are the same. */
export function isSameContent(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function shownWhole(diagnostics: Diagnostic[]): ShownDiagnostics {
  return { content: diagnostics.map((one) => JSON.stringify(one)), all: () => diagnostics };
}

function movedBy(diagnostic: Diagnostic, lines: number): Diagnostic {
  if (lines === 0) return diagnostic;
  const { range, relatedInformation } = diagnostic;
  return {
    ...diagnostic,
    range: rangeMovedBy(range, lines),
    ...(relatedInformation && {
      relatedInformation: relatedInformation.map(({ location, message }) => ({
        location: { uri: location.uri, range: rangeMovedBy(location.range, lines) },
        message,
      })),
    }),
  };
}

function rangeMovedBy({ start, end }: Range, lines: number): Range {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}
