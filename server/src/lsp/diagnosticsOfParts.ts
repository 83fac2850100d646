import type { Diagnostic, Range } from 'vscode-languageserver';
import type { PlacedPart } from '../engine/analyzeParts.ts';
import type { PartAnalysis } from '../engine/part.ts';
import type { ClientSupport } from './clientSupport.ts';
import { diagnosticOf, tooLarge, unreadable } from './diagnostics.ts';
import { moreFindings } from './moreFindings.ts';
import type { OpenFile } from './openFiles.ts';
import { positionIn } from './openText.ts';

/** More cost the editor more than they tell its user; reports are never cut. */
const MOST_SHOWN = 500;

/** What the editor shows in a file. */
export interface ShownDiagnostics {
  /** The same exactly when the diagnostics are; cheaper to compare. */
  readonly content: readonly string[];
  /** Made when it is called. */
  all(): Diagnostic[];
}

/** Those of one part, with lines that count from the part's start. */
interface PartDiagnostics {
  readonly diagnostics: readonly Diagnostic[];
  readonly content: string;
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
    if (file.state === 'too-large') return shownWhole(tooLarge(file));
    const { parts } = file.found;
    const content: string[] = [];
    const shown: { readonly diagnostics: readonly Diagnostic[]; readonly line: number }[] = [];
    let room = MOST_SHOWN;
    for (const placed of parts) {
      if (room === 0) break;
      const known = this.#diagnosticsOf(placed, file);
      const diagnostics = known.diagnostics.slice(0, room);
      room -= diagnostics.length;
      shown.push({ diagnostics, line: placed.line });
      content.push(`${placed.line}`, known.content);
    }
    const more = room > 0 ? [] : moreFindings(file, MOST_SHOWN);
    content.push(...more.map((one) => JSON.stringify(one)));
    return {
      content,
      all: () => [
        ...more,
        ...shown.flatMap(({ diagnostics, line }) => diagnostics.map((one) => movedBy(one, line))),
      ],
    };
  }

  #diagnosticsOf({ part, analysis }: PlacedPart, file: OpenFile): PartDiagnostics {
    const known = this.#known.get(analysis);
    if (known !== undefined) return known;
    const document = { positionAt: (offset: number) => positionIn(part, offset) };
    const place = { uri: file.uri, document };
    const problems = analysis.problems.slice(0, MOST_SHOWN);
    const findings = analysis.findings.slice(0, MOST_SHOWN - problems.length);
    const diagnostics = [
      ...problems.map((problem) => unreadable(problem, place, this.#support)),
      ...findings.map((finding) => diagnosticOf(finding, place, this.#support)),
    ];
    const made = { diagnostics, content: JSON.stringify(diagnostics) };
    this.#known.set(analysis, made);
    return made;
  }
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
