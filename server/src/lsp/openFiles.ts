import type { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../engine/analyze.ts';
import type { Analysis, RuleFailure } from '../engine/analyze.ts';
import type { InForce, SettingsInForce } from './settingsInForce.ts';

/** An open file at one version, analysed with the settings in force. */
export interface OpenFile extends InForce {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly document: TextDocument;
  /** `too-large`: over `maxFileSize` and therefore not read. */
  readonly state: 'analyzed' | 'too-large';
  readonly analysis: Analysis;
}

/** The open files; each version is analysed at most once with the same settings. */
export class OpenFiles {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #settings: SettingsInForce;
  readonly #onFailures: (uri: string, failures: readonly RuleFailure[]) => void;
  readonly #cache = new Map<string, OpenFile>();

  constructor(
    documents: TextDocuments<TextDocument>,
    settings: SettingsInForce,
    onFailures: (uri: string, failures: readonly RuleFailure[]) => void,
  ) {
    this.#documents = documents;
    this.#settings = settings;
    this.#onFailures = onFailures;
  }

  /** The file's newest version, analysed; undefined when it is not open. */
  async get(uri: string): Promise<OpenFile | undefined> {
    const inForce = await this.#settings.of(uri);
    const document = this.#documents.get(uri);
    return document === undefined ? undefined : this.#analyzed(document, inForce);
  }

  /** Every open file, in the order of opening. */
  async all(): Promise<readonly OpenFile[]> {
    const files = await Promise.all(this.#documents.keys().map((uri) => this.get(uri)));
    return files.filter((file) => file !== undefined);
  }

  /** A text as the file of this URI, which need not be open. */
  async ofText(uri: string, text: string): Promise<OpenFile> {
    const inForce = await this.#settings.of(uri);
    if (this.#documents.get(uri) === undefined) this.#settings.forget(uri);
    return analyzed(TextDocument.create(uri, 'yaml', 0, text), inForce);
  }

  forget(uri: string): void {
    this.#cache.delete(uri);
    this.#settings.forget(uri);
  }

  #analyzed(document: TextDocument, inForce: InForce): OpenFile {
    const { uri, version } = document;
    const known = this.#cache.get(uri);
    if (known?.version === version && known.options === inForce.options) return known;
    const file = analyzed(document, inForce);
    this.#cache.set(uri, file);
    this.#onFailures(uri, file.analysis.failures);
    return file;
  }
}

function analyzed(document: TextDocument, inForce: InForce): OpenFile {
  const { uri, version } = document;
  const text = document.getText();
  const tooLarge = isLargerThan(text, inForce.settings.maxFileSize);
  const analysis = analyze(tooLarge ? '' : text, inForce.options);
  const state = tooLarge ? 'too-large' : 'analyzed';
  return { ...inForce, uri, version, text, document, state, analysis };
}

/** True when the text is larger than so many bytes in UTF-8, which is what a file has. */
function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  // A UTF-16 code unit makes three bytes at most.
  if (text.length * 3 <= bytes) return false;
  return new TextEncoder().encode(text).length > bytes;
}
