import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Connection, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { ClientSupport } from './clientSupport.ts';
import { DiagnosticsOfParts, isSameContent } from './diagnosticsOfParts.ts';
import type { ShownDiagnostics } from './diagnosticsOfParts.ts';
import type { OpenFiles } from './openFiles.ts';

interface Report {
  readonly resultId: string;
  readonly shown: ShownDiagnostics;
}

/**
 * Answers `textDocument/diagnostic`, for clients that ask for diagnostics instead of being told. What
 * they have already is not sent again.
 */
export class PulledDiagnostics {
  readonly #connection: Connection;
  readonly #files: OpenFiles;
  readonly #diagnostics: DiagnosticsOfParts;
  readonly #reports = new Map<string, Report>();
  /** Files to look at even where the user wants that on save only. */
  readonly #always = new Set<string>();
  #count = 0;

  constructor(connection: Connection, support: ClientSupport, files: OpenFiles) {
    this.#connection = connection;
    this.#files = files;
    this.#diagnostics = new DiagnosticsOfParts(support);
    connection.languages.diagnostics.on(async (params, token) => {
      const report = await this.#report(params.textDocument.uri);
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The file was typed in again.');
      return reportOf(report, params.previousResultId);
    });
  }

  /** After typing clients ask by themselves; what else happens they must be told to ask for. */
  schedule(uri: string, when: 'always' | 'onType'): void {
    if (when === 'onType') return;
    this.#always.add(uri);
    if (!this.#reports.has(uri)) return;
    this.#connection.languages.diagnostics
      .refresh()
      .catch((error: unknown) => this.#connection.console.warn(`No refresh: ${String(error)}`));
  }

  clear(uri: string): void {
    this.#always.delete(uri);
    this.#reports.delete(uri);
  }

  async #report(uri: string): Promise<Report | undefined> {
    const file = await this.#files.get(uri);
    const last = this.#reports.get(uri);
    if (file === undefined) return undefined;
    const isWanted = this.#always.delete(uri) || file.settings.run === 'onType';
    if (last !== undefined && !isWanted) return last;
    const shown = this.#diagnostics.of(file);
    if (last !== undefined && isSameContent(shown.content, last.shown.content)) return last;
    const report = { resultId: String(++this.#count), shown };
    this.#reports.set(uri, report);
    return report;
  }
}

function reportOf(
  report: Report | undefined,
  previousResultId: string | undefined,
): DocumentDiagnosticReport {
  if (report === undefined) return { kind: 'full', items: [] };
  const { resultId, shown } = report;
  if (resultId === previousResultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: shown.all() };
}
