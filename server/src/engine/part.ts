import type { ListType } from '../kubernetes/resource.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { readDocument } from '../yaml/readDocuments.ts';
import { splitAfterDocument, splitDocuments } from '../yaml/splitDocuments.ts';
import type { Piece } from '../yaml/splitDocuments.ts';
import { holdsAction } from '../yaml/template.ts';
import { mayHoldManifest } from './analyze.ts';
import type { AnalysisOptions } from './analyze.ts';
import { analyzeByItems, ListItemsBuilder, NO_ITEMS } from './analyzeByItems.ts';
import type { ListItems } from './analyzeByItems.ts';
import type { DocumentAnalysis } from './analyzeDocument.ts';
import type { Checks } from './checks.ts';
import { areUnchanged, factsIn, FactsInUse, mayHoldFacts } from './factIndex.ts';
import type { Facts, UsedFacts } from './factIndex.ts';
import type { Fact } from '../kubernetes/facts.ts';
import type { KnownItems } from './listParts.ts';

/** What is found in a part; offsets and indexes of documents count from the part's start. */
export interface PartAnalysis extends DocumentAnalysis {
  /** True when a document of it cannot be read to its end. */
  readonly isBroken: boolean;
  /** True for a piece of a document when only the whole shows what the rules say. */
  readonly needsWhole: boolean;
}

/** What parts are analysed with; `checks` are those of the options. */
export interface AnalysedWith {
  readonly options: AnalysisOptions;
  readonly checks: Checks;
  readonly facts: Facts;
}

/** What is known of lists that stood where a part stands. */
export interface Before {
  /** Of a list that had to be read whole. */
  readonly items: ListItems;
  /** Of one that was read piece by piece. */
  readonly known: KnownItems;
}

export const NOTHING_BEFORE: Before = { items: NO_ITEMS, known: new Map() };

/**
 * A stretch of a file whose reading depends on nothing else in the file: the file's start to the end
 * of its first document, a `---` line with the document behind it, or a JSON stream whole.
 */
export class Part {
  /**
   * The part's text, and the `---` of the next one where one follows: an error at the very end
   * of a document may be marked there.
   */
  readonly text: string;
  /** Of the part alone. */
  readonly length: number;
  readonly isFirst: boolean;
  /** Items of a list that stood here and may come back. */
  readonly known: KnownItems;
  #lines: LineIndex | undefined;
  #mayHoldManifest: boolean | undefined;
  #holdsAction: boolean | undefined;
  #mayHoldFacts: boolean | undefined;
  #concerns: boolean | undefined;
  #byteLength: number | undefined;
  #pieces: readonly Piece[] | undefined;
  #analysis: PartAnalysis | undefined;
  #options: AnalysisOptions | undefined;
  #used: UsedFacts = new Map();
  #facts: readonly Fact[] | undefined;
  #items: ListItems;

  /** `before` is what is known of what stood here before, if something did. */
  constructor(text: string, length: number, isFirst: boolean, before: Before = NOTHING_BEFORE) {
    this.text = text;
    this.length = length;
    this.isFirst = isFirst;
    this.known = before.known;
    this.#items = before.items;
  }

  /** What is known of the items of its lists, for the part that takes its place. */
  get items(): ListItems {
    return this.#items;
  }

  /** As many as the part has line breaks. */
  get lineCount(): number {
    return this.lines.lineCount - 1;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  get mayHoldManifest(): boolean {
    this.#mayHoldManifest ??= mayHoldManifest(this.text);
    return this.#mayHoldManifest;
  }

  get holdsAction(): boolean {
    this.#holdsAction ??= holdsAction(this.text);
    return this.#holdsAction;
  }

  /** In UTF-8, which is what a file has. */
  get byteLength(): number {
    this.#byteLength ??= new TextEncoder().encode(this.text.slice(0, this.length)).length;
    return this.#byteLength;
  }

  /** Its documents' pieces; offsets count from the part's start. */
  get pieces(): readonly Piece[] {
    this.#pieces ??= this.isFirst ? splitDocuments(this.text) : splitAfterDocument(this.text);
    return this.#pieces;
  }

  get mayHoldFacts(): boolean {
    this.#mayHoldFacts ??= mayHoldFacts(this.text);
    return this.#mayHoldFacts;
  }

  /** What a filter says of its text. It is asked once: the filter is always the same. */
  concerns(filter: (text: string) => boolean): boolean {
    this.#concerns ??= filter(this.text);
    return this.#concerns;
  }

  /** What its objects are to other documents, where it may hold such; `list` is for pieces of one. */
  facts(_list?: ListType): readonly Fact[] {
    this.#facts ??= this.pieces.flatMap((piece) => factsIn(readDocument(this.text, piece)));
    return this.#facts;
  }

  /** Made once for the same settings and what it used of the facts. `list` is for pieces of one. */
  analysis({ options, checks, facts }: AnalysedWith, _list?: ListType): PartAnalysis {
    const isSame = this.#options === options && areUnchanged(this.#used, facts);
    if (this.#analysis !== undefined && isSame) return this.#analysis;
    const inUse = new FactsInUse(facts);
    const withFacts = { ...options, facts: inUse };
    // Trees are many times as large as the text, and are not kept.
    const documents = this.pieces.map((piece) => readDocument(this.text, piece));
    const items = new ListItemsBuilder(options, facts, this.#items);
    const found = documents.map((document, index) =>
      analyzeByItems({ document, index, text: this.text }, { options: withFacts, checks }, items),
    );
    this.#items = items.built(inUse.used);
    this.#options = options;
    this.#used = this.#items.used;
    this.#analysis = {
      isBroken: documents.some(({ brokenAt }) => brokenAt !== undefined),
      needsWhole: false,
      findings: found.flatMap(({ findings }) => findings),
      problems: found.flatMap(({ problems }) => problems),
      failures: found.flatMap(({ failures }) => failures),
    };
    return this.#analysis;
  }
}
