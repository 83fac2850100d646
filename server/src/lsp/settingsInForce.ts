import type { Connection, InitializeParams } from 'vscode-languageserver';
import { analysisOptions } from '../config/analysisOptions.ts';
import type { Settings } from '../config/settings.ts';
import type { AnalysisOptions } from '../engine/analyze.ts';
import { checksOf } from '../engine/analyzeDocument.ts';
import type { Checks } from '../engine/checks.ts';
import { rulesWith } from '../engine/library.ts';
import type { Library, Pack } from '../engine/library.ts';
import type { PartedText } from '../engine/partedText.ts';
import type { Rule } from '../engine/rule.ts';
import { textIn } from '../text/say.ts';
import type { ClientSupport } from './clientSupport.ts';

/** What a file is analysed with: the same object until settings say something else or rules are loaded. */
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
  readonly #library: Library;
  readonly #initial: Readonly<Record<string, unknown>>;
  #told: unknown;
  /** What the settings of a file say, as JSON. */
  readonly #contents = new Map<string, Promise<string>>();
  readonly #byContent = new Map<string, InForce>();
  #rules: readonly Rule[];
  /** Of the rules that settings may name; those of all once they do. */
  #ids: readonly string[] = [];
  #packs: ReadonlySet<Pack> = new Set();
  #loading: Promise<void> = Promise.resolve();

  constructor(
    connection: Connection,
    support: ClientSupport,
    library: Library,
    params: InitializeParams,
  ) {
    this.#connection = connection;
    this.#support = support;
    this.#library = library;
    this.#rules = library.everyday;
    this.#initial = withoutOurs(params.initializationOptions);
  }

  async of(uri: string): Promise<InForce> {
    let content = this.#contents.get(uri);
    if (content === undefined) {
      content = this.#ask(uri).then((input) => this.#read(input));
      this.#contents.set(uri, content);
    }
    const inForce = this.#byContent.get(await content);
    if (inForce === undefined) throw new Error('settings are kept for ever');
    return inForce;
  }

  forget(uri: string): void {
    this.#contents.delete(uri);
  }

  /** Settings have changed; `told` is what a client that cannot be asked says of them. */
  changed(told: unknown): void {
    this.#told = told ?? this.#told;
    this.#contents.clear();
  }

  /** True when rules that are not loaded yet may have something to say about a text. */
  lackRulesFor({ parts }: Pick<PartedText, 'parts'>): boolean {
    if (this.#packs.has('rare')) return false;
    return parts.some((part) => part.concerns(this.#library.concernsRare));
  }

  /** Loads rules that a file needs. From then on they are in force for all files. */
  load(pack: Pack): Promise<void> {
    this.#loading = this.#loading.then(() => this.#add(pack));
    return this.#loading;
  }

  async #add(pack: Pack): Promise<void> {
    if (this.#packs.has(pack)) return;
    const packs = new Set([...this.#packs, pack]);
    this.#rules = await rulesWith(this.#library, packs);
    this.#ids = await this.#library.ids();
    this.#packs = packs;
    for (const [content, { settings, options }] of this.#byContent)
      this.#byContent.set(content, inForceWith(settings, { ...options, rules: this.#rules }));
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

  async #read(input: unknown): Promise<string> {
    const merged = isObject(input) ? { ...this.#initial, ...input } : this.#initial;
    if (needsMore(merged)) await this.load('more');
    const content = JSON.stringify(merged);
    if (this.#byContent.has(content)) return content;
    const { settings, options, problems } = analysisOptions(merged, this.#rules, this.#ids);
    for (const problem of problems)
      this.#connection.console.warn(textIn(this.#support.language, problem));
    this.#byContent.set(content, inForceWith(settings, options));
    return content;
  }
}

function inForceWith(settings: Settings, options: AnalysisOptions): InForce {
  return { settings, options, checks: checksOf(options) };
}

/** True when settings may bring in rules that the usual ones do not, or name rules. */
function needsMore({ persona, severity }: Readonly<Record<string, unknown>>): boolean {
  const isRegular = persona === undefined || persona === 'regular';
  return !isRegular || (isObject(severity) && Object.keys(severity).length > 0);
}

function withoutOurs(initializationOptions: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(initializationOptions)) return {};
  const { commands: _, ...settings } = initializationOptions;
  return settings;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
