import { resourcesOfItem, textOf } from '../kubernetes/resource.ts';
import type { ListType, Resource } from '../kubernetes/resource.ts';
import { factOf } from '../kubernetes/factOf.ts';
import type { Fact } from '../kubernetes/facts.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { readCommonYaml } from '../yaml/readDocuments.ts';
import type { Piece } from '../yaml/splitDocuments.ts';
import type { AnalysisOptions } from './analyze.ts';
import { findingsAbout } from './analyzeDocument.ts';
import { areUnchanged, FactsInUse } from './factIndex.ts';
import type { UsedFacts } from './factIndex.ts';
import { Part } from './part.ts';
import type { AnalysedWith, PartAnalysis } from './part.ts';

/** The top of a list up to its first item, one of its items, or the keys behind the last one. */
export type Role = 'head' | 'item' | 'tail';

const NO_TYPE: ListType = { apiVersion: undefined, kind: undefined };

/** What an analysis is made with; an item that names its own type has no need of the list's. */
interface Circumstances {
  readonly options: AnalysisOptions;
  readonly used: UsedFacts;
  readonly list: ListType | undefined;
}

/**
 * A stretch of a document that is a long list and is read piece by piece, which is done only where
 * it is the same as reading the whole. What is found in an item is told as if it were the first.
 */
export class ListPart extends Part {
  readonly role: Role;
  /** Of a head or a tail: the list's type as far as it is written there, `undefined` for no text. */
  readonly type: Partial<ListType>;
  /** Until it is analysed: trees are not kept. */
  #document: YamlDocument | undefined;
  #circumstances: Circumstances | undefined;
  #facts: { readonly list: ListType; readonly facts: readonly Fact[] } | undefined;
  #analysis: PartAnalysis | undefined;

  /** `document` is what the text reads as by itself. */
  constructor(role: Role, text: string, isFirst: boolean, document: YamlDocument) {
    super(text, text.length, isFirst);
    this.role = role;
    this.type = role === 'item' ? {} : typeIn(document);
    this.#document = document;
  }

  /** The list's document begins in its head. */
  override get pieces(): readonly Piece[] {
    return this.role === 'head' ? super.pieces : [];
  }

  override facts(list = NO_TYPE): readonly Fact[] {
    const known = this.#facts;
    if (known !== undefined && isSameType(known.list, list)) return known.facts;
    // It is looked at before it is analysed, which lets the tree go.
    this.#document ??= this.#read();
    const facts = itemResources(this.#document, list).flatMap((one) => factOf(one) ?? []);
    this.#facts = { list, facts };
    return facts;
  }

  override analysis({ options, checks, facts }: AnalysedWith, list = NO_TYPE): PartAnalysis {
    const known = this.#circumstances;
    const isSame =
      (known?.list === undefined || isSameType(known.list, list)) &&
      known?.options === options &&
      areUnchanged(known.used, facts);
    if (this.#analysis !== undefined && isSame) return this.#analysis;
    const inUse = new FactsInUse(facts);
    const withFacts = { ...options, facts: inUse };
    const document = this.#document ?? this.#read();
    this.#document = undefined;
    const surroundings = { document, index: 0, text: this.text };
    const ofDocument = findingsAbout({ document, resources: [] }, surroundings, checks, withFacts);
    const own = itemResources(document, NO_TYPE);
    const isTyped = this.role !== 'item' || own.length > 0;
    const resources = isTyped ? own : itemResources(document, list);
    const subjects = { document: undefined, resources };
    const { findings, failures } = findingsAbout(subjects, surroundings, checks, withFacts);
    this.#circumstances = { options, used: inUse.used, list: isTyped ? undefined : list };
    this.#analysis = {
      isBroken: false,
      findings,
      problems: [],
      failures,
      // What is said of a document is about its first object, and a rule that fails loses all.
      needsWhole: ofDocument.findings.length + ofDocument.failures.length + failures.length > 0,
    };
    return this.#analysis;
  }

  #read(): YamlDocument {
    const document = readCommonYaml(this.text, this.pieces[0] ?? wholeOf(this.text));
    if (document === undefined) throw new Error('a piece of a list cannot be read by itself');
    return document;
  }
}

/** The object that an item is; none for the head and the tail of a list. */
function itemResources({ root }: YamlDocument, list: ListType): readonly Resource[] {
  const item = root?.kind === 'sequence' ? root.items[0] : undefined;
  return item === undefined ? [] : resourcesOfItem(item, list);
}

/** Of a text that is a document, with no marker before it. */
export function wholeOf(text: string): Piece {
  return { span: { start: 0, end: text.length }, readFrom: 0, format: 'yaml' };
}

function typeIn({ root }: YamlDocument): Partial<ListType> {
  if (root?.kind !== 'mapping') return {};
  const { entries } = root;
  return {
    ...(entries.has('apiVersion') && { apiVersion: textOf(root, 'apiVersion') }),
    ...(entries.has('kind') && { kind: textOf(root, 'kind') }),
  };
}

function isSameType(one: ListType, other: ListType): boolean {
  return one.apiVersion === other.apiVersion && one.kind === other.kind;
}
