import { resourcesOf } from '../kubernetes/resource.ts';
import type { Resource } from '../kubernetes/resource.ts';
import type { Span } from '../text/span.ts';
import type { AnalysisOptions } from './analyze.ts';
import { findingsAbout, problemsOf } from './analyzeDocument.ts';
import type { DocumentAnalysis, Surroundings } from './analyzeDocument.ts';
import type { Checks } from './checks.ts';
import { areUnchanged } from './factIndex.ts';
import type { Facts, UsedFacts } from './factIndex.ts';
import type { Finding } from './finding.ts';
import { movedFinding } from './movedFinding.ts';

/** What is known of items of lists, under certain options and by certain facts. */
export interface ListItems {
  readonly options: AnalysisOptions | undefined;
  readonly used: UsedFacts;
  readonly byKey: ReadonlyMap<string, KnownItem>;
}

export const NO_ITEMS: ListItems = { options: undefined, used: new Map(), byKey: new Map() };

interface KnownItem {
  /** Where the item stood; its findings count from the same place as this. */
  readonly start: number;
  readonly findings: readonly Finding[];
}

/** Looks items up among those known before, and collects those to know from now on. */
export class ListItemsBuilder {
  readonly #options: AnalysisOptions;
  readonly #before: ListItems;
  readonly #byKey = new Map<string, KnownItem>();

  constructor(options: AnalysisOptions, facts: Facts, before: ListItems) {
    this.#options = options;
    const isValid = before.options === options && areUnchanged(before.used, facts);
    this.#before = isValid ? before : NO_ITEMS;
  }

  /** `used` is what was used of the facts now; what was known before used its part of them. */
  built(used: UsedFacts): ListItems {
    const all = new Map([...this.#before.used, ...used]);
    return { options: this.#options, used: all, byKey: this.#byKey };
  }

  known(key: string): KnownItem | undefined {
    return this.#before.byKey.get(key);
  }

  keep(key: string, item: KnownItem): void {
    this.#byKey.set(key, item);
  }
}

/** What is asked, and of what. */
interface Terms {
  readonly options: AnalysisOptions;
  readonly checks: Checks;
}

/**
 * The same as `analyzeDocument`. Of a list, only items that are new or changed are shown to the
 * rules: that is what costs, reading does not.
 */
export function analyzeByItems(
  surroundings: Surroundings,
  by: Terms,
  items: ListItemsBuilder,
): DocumentAnalysis {
  const { document, text } = surroundings;
  const { checks, options } = by;
  const resources = resourcesOf(document);
  const whole = (): DocumentAnalysis => ({
    ...findingsAbout({ document, resources }, surroundings, checks, options),
    problems: problemsOf(document, text),
  });
  if (resources.length < 2 || document.brokenAt !== undefined) return whole();
  const ofDocument = findingsAbout({ document, resources: [] }, surroundings, checks, options);
  if (ofDocument.findings.length + ofDocument.failures.length > 0) return whole();
  const findings: Finding[] = [];
  for (const resource of resources) {
    const found = findingsOfItem(resource, surroundings, by, items);
    // A rule that fails loses all its findings in the document, and only the whole shows them.
    if (found === undefined) return whole();
    findings.push(...found);
  }
  return { findings, problems: problemsOf(document, text), failures: [] };
}

/** Undefined when the findings of the item cannot be told apart from those of others. */
function findingsOfItem(
  resource: Resource,
  surroundings: Surroundings,
  { checks, options }: Terms,
  items: ListItemsBuilder,
): readonly Finding[] | undefined {
  const span = resource.view.node?.span;
  const key = keyOf(resource, surroundings);
  const known = key === undefined ? undefined : items.known(key);
  if (key !== undefined && known !== undefined && span !== undefined) {
    const findings = moved(known, span.start);
    items.keep(key, { start: span.start, findings });
    return findings;
  }
  const subjects = { document: undefined, resources: [resource] };
  const { findings, failures } = findingsAbout(subjects, surroundings, checks, options);
  if (span === undefined || failures.length > 0 || !findings.every(isInside(span)))
    return undefined;
  if (key !== undefined) items.keep(key, { start: span.start, findings });
  return findings;
}

/**
 * Everything that an item's findings follow from; undefined when that is more than its text: an
 * alias, a merge or a tag can bring in what stands elsewhere.
 */
function keyOf(
  { apiVersion, kind, view }: Resource,
  { text, index }: Surroundings,
): string | undefined {
  const { node, path } = view;
  if (node === undefined || node.use !== undefined) return undefined;
  const { start, end } = node.span;
  const written = text.slice(start, end);
  if (/[*!]/.test(written)) return undefined;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const isFlow = node.syntax.kind === 'mapping' && node.syntax.flow;
  // A block scalar at the very end of a file has no line break that a line behind it would give it.
  const isLast = end === text.length;
  return JSON.stringify([apiVersion, kind, index, path, column, isFlow, isLast]) + written;
}

function isInside(span: Span): (finding: Finding) => boolean {
  return ({ at, related }) =>
    [at, ...related.map((place) => place.at)].every(
      ({ start, end }) => span.start <= start && end <= span.end,
    );
}

function moved({ start, findings }: KnownItem, to: number): readonly Finding[] {
  return findings.map((finding) => movedFinding(finding, to - start));
}
