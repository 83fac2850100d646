import { factOf } from '../kubernetes/factOf.ts';
import type { Fact, FactKind, FactOf } from '../kubernetes/facts.ts';
import { resourcesOf } from '../kubernetes/resource.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { hidesWords } from './wordFilter.ts';

/** What is known of other objects. */
export interface Facts {
  /** The objects of a kind, in the order of their files; the same list as long as they stay the same. */
  of<Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[];
}

const NONE: readonly never[] = [];

/** Facts by kind. */
export class FactIndex implements Facts {
  readonly #byKind: ReadonlyMap<FactKind, readonly Fact[]>;

  /** Lists that say the same as those of an earlier index are those of the earlier one. */
  constructor(facts: Iterable<Fact>, earlier?: FactIndex) {
    const byKind = new Map<FactKind, readonly Fact[]>();
    const groups = new Map<FactKind, Fact[]>();
    for (const fact of facts) {
      const group = groups.get(fact.kind);
      if (group === undefined) groups.set(fact.kind, [fact]);
      else group.push(fact);
    }
    for (const [kind, group] of groups) {
      const before = earlier === undefined ? undefined : earlier.#byKind.get(kind);
      byKind.set(kind, before !== undefined && areEqual(before, group) ? before : group);
    }
    this.#byKind = byKind;
  }

  of<Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[] {
    // Under its kind there are facts of that kind only.
    return (this.#byKind.get(kind) ?? NONE) as unknown as readonly FactOf<Kind>[];
  }
}

export const NO_FACTS: Facts = new FactIndex([]);

/** By kind, the lists of facts that findings follow from. */
export type UsedFacts = ReadonlyMap<FactKind, readonly Fact[]>;

/** Facts that note what is asked of them. */
export class FactsInUse implements Facts {
  readonly #facts: Facts;
  readonly #used = new Map<FactKind, readonly Fact[]>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  get used(): UsedFacts {
    return this.#used;
  }

  of<Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[] {
    const list = this.#facts.of(kind);
    // Facts of one kind are facts.
    this.#used.set(kind, list as unknown as readonly Fact[]);
    return list;
  }
}

/** True when facts still say what was used of them. */
export function areUnchanged(used: UsedFacts, facts: Facts): boolean {
  for (const [kind, list] of used)
    if ((facts.of(kind) as readonly unknown[]) !== list) return false;
  return true;
}

/** The facts that the objects of a document are, in file order; none of a document that is broken. */
export function factsIn(document: YamlDocument): readonly Fact[] {
  if (document.brokenAt !== undefined) return NONE;
  return resourcesOf(document).flatMap((resource) => factOf(resource) ?? []);
}

/** False when no object of the text can be a fact: a kind is written out, or with escapes. */
export function mayHoldFacts(text: string): boolean {
  return KINDS.test(text) || hidesWords(text);
}

const KINDS = /Role|Service|Ingress|NetworkPolicy|PersistentVolume|RuntimeClass|Namespace/;

/** True when the facts say the same, in the same order. */
export function areEqual(one: readonly Fact[], other: readonly Fact[]): boolean {
  if (one.length !== other.length) return false;
  return one.every(
    (fact, index) => fact === other[index] || JSON.stringify(fact) === JSON.stringify(other[index]),
  );
}
