import type { TextDocuments } from 'vscode-languageserver';
import type { Analysis, RuleFailure } from '../engine/analyze.ts';
import { analyzeParts, factsOfParts } from '../engine/analyzeParts.ts';
import type { PartedAnalysis } from '../engine/analyzeParts.ts';
import type { FactIndex } from '../engine/factIndex.ts';
import { PartedText } from '../engine/partedText.ts';
import { PlacedAnalysis } from '../engine/placedAnalysis.ts';
import { FactsOfFiles } from '../workspace/factsOfFiles.ts';
import { OpenText } from './openText.ts';
import type { InForce, SettingsInForce } from './settingsInForce.ts';

/** An open file at one version, analysed with the settings in force. */
export interface OpenFile extends InForce {
  readonly uri: string;
  readonly version: number;
  /** The whole text, made when it is asked for: not for diagnostics. */
  readonly text: string;
  readonly document: OpenText;
  /** `too-large`: over `maxFileSize` and therefore not read. */
  readonly state: 'analyzed' | 'too-large';
  readonly found: PartedAnalysis;
  /** The same for the whole text, made when it is asked for: not for diagnostics. */
  readonly analysis: Analysis;
}

/** What is told of the open files. */
export interface OpenFilesEvents {
  readonly onFailures: (uri: string, failures: readonly RuleFailure[]) => void;
  /** What other files may depend on is no longer the same in this one. */
  readonly onFacts: (uri: string) => void;
}

/** The open files; each version is analysed at most once with the same settings. */
export class OpenFiles {
  readonly #documents: TextDocuments<OpenText>;
  readonly #settings: SettingsInForce;
  readonly #onFailures: (uri: string, failures: readonly RuleFailure[]) => void;
  readonly #onFacts: (uri: string) => void;
  readonly #facts = new FactsOfFiles();
  readonly #cache = new Map<string, OpenFile>();

  constructor(
    documents: TextDocuments<OpenText>,
    settings: SettingsInForce,
    { onFailures, onFacts }: OpenFilesEvents,
  ) {
    this.#documents = documents;
    this.#settings = settings;
    this.#onFailures = onFailures;
    this.#onFacts = onFacts;
  }

  /** The file's newest version, analysed; undefined when it is not open. */
  async get(uri: string): Promise<OpenFile | undefined> {
    const inForce = await this.#settings.of(uri);
    const document = this.#documents.get(uri);
    if (document === undefined) return undefined;
    const read = readable(document, inForce);
    if (!this.#settings.lackRulesFor(read)) return this.#analyzed(document, inForce, read);
    await this.#settings.load('rare');
    return this.get(uri);
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
    const document = new OpenText(uri, 0, PartedText.of(text));
    const read = readable(document, inForce);
    if (!this.#settings.lackRulesFor(read))
      return analyzed(document, inForce, read, this.#facts.with(factsOfParts(read)));
    await this.#settings.load('rare');
    return this.ofText(uri, text);
  }

  forget(uri: string): void {
    this.#cache.delete(uri);
    this.#settings.forget(uri);
    if (this.#facts.update(uri, [])) this.#onFacts(uri);
  }

  #analyzed(document: OpenText, inForce: InForce, read: PartedText): OpenFile {
    const { uri, version } = document;
    const known = this.#cache.get(uri);
    const isSame = known?.version === version && known.options === inForce.options;
    if (known !== undefined && isSame && known.found.facts === this.#facts.index) return known;
    const isNews = this.#facts.update(uri, factsOfParts(read));
    const file = analyzed(document, inForce, read, this.#facts.index);
    this.#cache.set(uri, file);
    this.#onFailures(uri, file.found.failures);
    if (isNews) this.#onFacts(uri);
    return file;
  }
}

const NOT_READ = PartedText.of('');

/** What is read of a file: nothing when it is too large. */
function readable({ parted }: OpenText, { settings }: InForce): PartedText {
  return isLargerThan(parted, settings.maxFileSize) ? NOT_READ : parted;
}

function analyzed(
  document: OpenText,
  inForce: InForce,
  read: PartedText,
  facts: FactIndex,
): OpenFile {
  const { uri, version, parted } = document;
  const found = analyzeParts(read, inForce.options, inForce.checks, facts);
  return {
    ...inForce,
    uri,
    version,
    document,
    state: read === NOT_READ ? 'too-large' : 'analyzed',
    found,
    analysis: new PlacedAnalysis(parted, found),
    get text() {
      return parted.text;
    },
  };
}

/** True when the text is larger than so many bytes in UTF-8, which is what a file has. */
function isLargerThan({ parts, length }: PartedText, bytes: number): boolean {
  if (length > bytes) return true;
  // A UTF-16 code unit makes three bytes at most.
  if (length * 3 <= bytes) return false;
  return parts.reduce((sum, part) => sum + part.byteLength, 0) > bytes;
}
