import type { AnalysisOptions } from './analyze.ts';
import { PERSONAS } from './rule.ts';
import type { Persona, Rule, Variant } from './rule.ts';

/** A rule with its variant in force. */
export interface Check {
  readonly rule: Rule;
  readonly variant: Variant;
}

/** The rules that have something to say under certain options, in their order. */
export class Checks {
  readonly all: readonly Check[];
  /** A document pays for the rules that look at what it holds: made once for each kind of object. */
  readonly #byKind = new Map<string, readonly Check[]>();

  constructor(options: AnalysisOptions) {
    this.all = options.rules.flatMap((rule) => {
      const grade = options.grades.get(rule.id);
      if (grade === 'off' || (grade === undefined && !isToldTo(options.persona, rule))) return [];
      if (rule.level === 'restricted' && options.profile === 'baseline') return [];
      // Variants stand in the order of their versions.
      const variant = rule.variants.findLast(({ since }) => since <= options.version);
      return variant === undefined ? [] : [{ rule, variant }];
    });
  }

  /** Those that look at documents, at objects of the kind, or at pods if there is one. */
  about(kind: string | undefined, hasPod: boolean): readonly Check[] {
    const key = `${hasPod}${kind ?? ''}`;
    const known = this.#byKind.get(key);
    if (known !== undefined) return known;
    const found = this.all.filter(({ rule, variant }) => {
      if (variant.document !== undefined) return true;
      if (hasPod && (variant.pod ?? variant.container) !== undefined) return true;
      return kind !== undefined && variant.resource !== undefined && looksAt(rule, kind);
    });
    // Kinds are what users write: a name for each keystroke must not stay for ever.
    if (this.#byKind.size >= MOST_KINDS) this.#byKind.clear();
    this.#byKind.set(key, found);
    return found;
  }
}

const MOST_KINDS = 100;

/** True when a rule's `resource` is to be asked about objects of the kind. */
export function looksAt({ kinds }: Rule, kind: string): boolean {
  return kinds === undefined || kinds.includes(kind);
}

function isToldTo(persona: Persona, rule: Rule): boolean {
  return PERSONAS.indexOf(rule.persona ?? 'regular') <= PERSONAS.indexOf(persona);
}
