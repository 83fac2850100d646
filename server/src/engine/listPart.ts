import { resourcesOfItem, textOf } from '../kubernetes/resource.ts';
import type { ListType } from '../kubernetes/resource.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { readCommonYaml } from '../yaml/readDocuments.ts';
import type { Piece } from '../yaml/splitDocuments.ts';
import type { AnalysisOptions } from './analyze.ts';
import { findingsAbout } from './analyzeDocument.ts';
import type { Checks } from './checks.ts';
import { Part } from './part.ts';
import type { PartAnalysis } from './part.ts';

/** The top of a list up to its first item, one of its items, or the keys behind the last one. */
export type Role = 'head' | 'item' | 'tail';

const NO_TYPE: ListType = { apiVersion: undefined, kind: undefined };

/** What an analysis is made with; an item that names its own type has no need of the list's. */
interface Circumstances {
  readonly options: AnalysisOptions;
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

  override analysis(options: AnalysisOptions, checks: Checks, list = NO_TYPE): PartAnalysis {
    const known = this.#circumstances;
    const isSame = known?.list === undefined || isSameType(known.list, list);
    if (this.#analysis !== undefined && known?.options === options && isSame) return this.#analysis;
    const document = this.#document ?? this.#read();
    this.#document = undefined;
    const surroundings = { document, index: 0, text: this.text };
    const ofDocument = findingsAbout({ document, resources: [] }, surroundings, checks, options);
    const item = document.root?.kind === 'sequence' ? document.root.items[0] : undefined;
    const own = item === undefined ? [] : resourcesOfItem(item, NO_TYPE);
    const isTyped = item === undefined || own.length > 0;
    const resources = isTyped ? own : resourcesOfItem(item, list);
    const subjects = { document: undefined, resources };
    const { findings, failures } = findingsAbout(subjects, surroundings, checks, options);
    this.#circumstances = { options, list: isTyped ? undefined : list };
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
