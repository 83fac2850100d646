import { chinese, ENGLISH } from '../text/language.ts';
import type { Language, LanguageId, Translations } from '../text/language.ts';
import { explained } from './explanation.ts';
import type { Examples, ExplainedRule, Explanations } from './explanation.ts';
import type { Rule } from './rule.ts';

/** The rules and what is said of them. What no finding needs is loaded when it is asked for. */
export interface Library {
  readonly rules: readonly Rule[];
  readonly explanations: () => Promise<Explanations>;
  readonly examples: () => Promise<Examples>;
  readonly translations: (language: Exclude<LanguageId, 'en'>) => Promise<readonly Translations[]>;
}

/** Every rule with its explanation, in their order. */
export async function explainedRules(library: Library): Promise<readonly ExplainedRule[]> {
  const explanations = await library.explanations();
  return library.rules.map((rule) => explained(rule, explanations));
}

/** A language with its translations. */
export async function languageOf(library: Library, id: LanguageId): Promise<Language> {
  return id === 'en' ? ENGLISH : chinese(id, await library.translations(id));
}
