import { chinese, ENGLISH } from '../text/language.ts';
import type { Language, LanguageId, Translations } from '../text/language.ts';
import { explained } from './explanation.ts';
import type { Examples, ExplainedRule, Explanations } from './explanation.ts';
import type { Rule } from './rule.ts';

/** Rules that most files do not need. */
export type Pack = 'more' | 'rare';

/** The rules and what is said of them. What few findings need is loaded when it is asked for. */
export interface Library {
  /** The rules that every file is analysed with. */
  readonly everyday: readonly Rule[];
  /**
   * `more`: for personas other than `regular`, and where the user grades a rule. `rare`: for
   * texts that hold certain kinds, keys or programs.
   */
  readonly packs: Readonly<Record<Pack, () => Promise<readonly Rule[]>>>;
  /** False for texts about which `rare` says nothing; a text concerns it if one part does. */
  readonly concernsRare: (text: string) => boolean;
  /** Of every rule, in their order. */
  readonly ids: () => Promise<readonly string[]>;
  readonly explanations: () => Promise<Explanations>;
  readonly examples: () => Promise<Examples>;
  readonly translations: (language: Exclude<LanguageId, 'en'>) => Promise<readonly Translations[]>;
}

/** The everyday rules and those of some packs, in the order of all rules. */
export async function rulesWith(library: Library, packs: Iterable<Pack>): Promise<readonly Rule[]> {
  const loaded = await Promise.all([...packs].map((pack) => library.packs[pack]()));
  if (loaded.length === 0) return library.everyday;
  const byId = new Map([library.everyday, ...loaded].flat().map((rule) => [rule.id, rule]));
  return (await library.ids()).flatMap((id) => byId.get(id) ?? []);
}

export function allRules(library: Library): Promise<readonly Rule[]> {
  return rulesWith(library, ['more', 'rare']);
}

/** Every rule with its explanation, in their order. */
export async function explainedRules(library: Library): Promise<readonly ExplainedRule[]> {
  const explanations = await library.explanations();
  return (await allRules(library)).map((rule) => explained(rule, explanations));
}

/** A language with its translations. */
export async function languageOf(library: Library, id: LanguageId): Promise<Language> {
  return id === 'en' ? ENGLISH : chinese(id, await library.translations(id));
}
