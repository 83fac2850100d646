import type { Connection } from 'vscode-languageserver';
import type { ClientSupport } from './clientSupport.ts';
import { DiagnosticsOfParts, isSameContent } from './diagnosticsOfParts.ts';
import type { ShownDiagnostics } from './diagnosticsOfParts.ts';
import type { OpenFile, OpenFiles } from './openFiles.ts';
import { PremadeParams } from './premadeParams.ts';
import type { StatusParams } from './protocol.ts';

const PUBLISH = 'textDocument/publishDiagnostics';

/** Runs something once the messages that have arrived are handled: `setImmediate` in Node. */
export type Soon = (run: () => void) => void;

/**
 * Publishes what was found in files, without a timer. Asking again for a file cancels the work that
 * has not begun; a result for a version that has been typed over is dropped.
 */
export class Publisher {
  readonly #connection: Connection;
  readonly #support: ClientSupport;
  readonly #files: OpenFiles;
  readonly #soon: Soon;
  readonly #turns = new Map<string, symbol>();
  /** Files to publish even where the user wants that on save only. */
  readonly #always = new Set<string>();
  readonly #diagnostics: DiagnosticsOfParts;
  readonly #published = new Map<string, readonly string[]>();
  readonly #told = new Map<string, string>();

  constructor(connection: Connection, support: ClientSupport, files: OpenFiles, soon: Soon) {
    this.#connection = connection;
    this.#support = support;
    this.#files = files;
    this.#soon = soon;
    this.#diagnostics = new DiagnosticsOfParts(support);
  }

  /** `onType` publishes only where the user wants diagnostics while typing. */
  schedule(uri: string, when: 'always' | 'onType'): void {
    if (when === 'always') this.#always.add(uri);
    const turn = Symbol(uri);
    this.#turns.set(uri, turn);
    // JSON-RPC hands out one waiting message a turn of the event loop: the second turn comes after
    // a next keystroke that is waiting already.
    this.#soon(() => this.#soon(() => void this.#publish(uri, turn)));
  }

  /** The file was closed: nothing of it stays. */
  clear(uri: string): void {
    this.#turns.delete(uri);
    this.#always.delete(uri);
    this.#told.delete(uri);
    if (this.#published.delete(uri))
      void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #publish(uri: string, turn: symbol): Promise<void> {
    if (this.#turns.get(uri) !== turn) return;
    try {
      const file = await this.#files.get(uri);
      if (file === undefined || this.#turns.get(uri) !== turn) return;
      if (!this.#always.delete(uri) && file.settings.run === 'onSave') return;
      await this.#send(file);
    } catch (error) {
      this.#connection.console.error(`Cannot analyse ${uri}: ${stackOf(error)}`);
    }
  }

  async #send(file: OpenFile): Promise<void> {
    const { uri } = file;
    const shown = this.#diagnostics.of(file);
    if (!isSameContent(shown.content, this.#published.get(uri) ?? [])) {
      this.#published.set(uri, shown.content);
      await this.#connection.sendNotification(PUBLISH, paramsOf(file, shown));
    }
    if (!this.#support.ownCommands) return;
    const status = statusOf(file);
    const told = JSON.stringify(status);
    if (told === this.#told.get(uri)) return;
    this.#told.set(uri, told);
    await this.#connection.sendNotification('cofferdam/status', status);
  }
}

function paramsOf({ uri, version }: OpenFile, shown: ShownDiagnostics): PremadeParams {
  const json = (): string =>
    `{"uri":${JSON.stringify(uri)},"version":${version},"diagnostics":[${shown.content.join(',')}]}`;
  return new PremadeParams(json, () => ({ uri, version, diagnostics: shown.all() }));
}

function statusOf({ uri, settings, options, state, found }: OpenFile): StatusParams {
  return {
    uri,
    profile: settings.profile,
    kubernetesVersion: `1.${options.version}`,
    findings: found.parts.reduce((sum, { analysis }) => sum + analysis.findings.length, 0),
    state: state === 'too-large' ? state : (found.skipped ?? state),
  };
}

/** An error as a log shows it. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
