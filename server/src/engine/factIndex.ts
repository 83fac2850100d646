import { factOf } from '../kubernetes/factOf.ts';
import type { Fact, FactKind, FactOf } from '../kubernetes/facts.ts';
import { resourcesOf } from '../kubernetes/resource.ts';
import type { YamlDocument } from '../yaml/document.ts';

/** What is known of other objects. */
export interface Facts {
  /** The objects of a kind, in the order of their files; the same list as long as they stay the same. */
  of<Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[];
}

const NONE: readonly never[] = [];

/** Facts by kind. */
export class FactIndex implements Facts {
  readonly #byKind: ReadonlyMap<FactKind, readonly Fact[]>;

  constructor(facts: Iterable<Fact>) {
    const byKind = new Map<FactKind, Fact[]>();
    for (const fact of facts) {
      const group = byKind.get(fact.kind);
      if (group === undefined) byKind.set(fact.kind, [fact]);
      else group.push(fact);
    }
    this.#byKind = byKind;
  }

  of<Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[] {
    // Under its kind there are facts of that kind only.
    return (this.#byKind.get(kind) ?? NONE) as unknown as readonly FactOf<Kind>[];
  }
}

/** The facts that the objects of a document are, in file order; none of a document that is broken. */
export function factsIn(document: YamlDocument): readonly Fact[] {
  if (document.brokenAt !== undefined) return NONE;
  return resourcesOf(document).flatMap((resource) => factOf(resource) ?? []);
}
