import type { Connection, InitializeParams } from 'vscode-languageserver';
import { analysisOptions } from '../config/analysisOptions.ts';
import type { Settings } from '../config/settings.ts';
import type { AnalysisOptions } from '../engine/analyze.ts';
import { checksOf } from '../engine/analyzeDocument.ts';
import type { Checks } from '../engine/checks.ts';
import type { Rule } from '../engine/rule.ts';
import { textIn } from '../text/say.ts';
import type { ClientSupport } from './clientSupport.ts';

/** What a file is analysed with. The same object as long as the settings say the same. */
export interface InForce {
  readonly settings: Settings;
  readonly options: AnalysisOptions;
  readonly checks: Checks;
}

/**
 * The settings of each open file: asked of the client where it can be asked, else what it told at
 * the start or with its last change. What cannot be used is logged once, and its default is used.
 */
export class SettingsInForce {
  readonly #connection: Connection;
  readonly #support: ClientSupport;
  readonly #rules: readonly Rule[];
  readonly #initial: Readonly<Record<string, unknown>>;
  #told: unknown;
  readonly #byUri = new Map<string, Promise<InForce>>();
  readonly #byContent = new Map<string, InForce>();

  constructor(
    connection: Connection,
    support: ClientSupport,
    rules: readonly Rule[],
    params: InitializeParams,
  ) {
    this.#connection = connection;
    this.#support = support;
    this.#rules = rules;
    this.#initial = withoutOurs(params.initializationOptions);
  }

  of(uri: string): Promise<InForce> {
    const known = this.#byUri.get(uri);
    if (known !== undefined) return known;
    const asked = this.#ask(uri).then((input) => this.#read(input));
    this.#byUri.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  /** Settings have changed; `told` is what a client that cannot be asked says of them. */
  changed(told: unknown): void {
    this.#told = told ?? this.#told;
    this.#byUri.clear();
  }

  async #ask(uri: string): Promise<unknown> {
    if (!this.#support.configuration) return this.#told;
    try {
      return await this.#connection.workspace.getConfiguration({
        scopeUri: uri,
        section: 'cofferdam',
      });
    } catch (error) {
      this.#connection.console.warn(`The client did not give its settings: ${String(error)}`);
      return undefined;
    }
  }

  #read(input: unknown): InForce {
    const merged = isObject(input) ? { ...this.#initial, ...input } : this.#initial;
    const content = JSON.stringify(merged);
    const known = this.#byContent.get(content);
    if (known !== undefined) return known;
    const { settings, options, problems } = analysisOptions(merged, this.#rules);
    for (const problem of problems)
      this.#connection.console.warn(textIn(this.#support.language, problem));
    const inForce = { settings, options, checks: checksOf(options) };
    this.#byContent.set(content, inForce);
    return inForce;
  }
}

function withoutOurs(initializationOptions: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(initializationOptions)) return {};
  const { commands: _, ...settings } = initializationOptions;
  return settings;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
