/** The languages that everything is said in. As in BCP 47, in lower case. */
export type LanguageId = 'en' | 'zh-cn' | 'zh-tw';

export const LANGUAGE_IDS: readonly [LanguageId, ...LanguageId[]] = ['en', 'zh-cn', 'zh-tw'];

/** How a language says texts. */
export interface Language {
  readonly id: LanguageId;
  /** The translation of an English template, with its values as `{0}`, `{1}` in any order. */
  readonly translationOf: (template: string) => string | undefined;
  readonly listOf: (items: readonly string[]) => string;
}

/** Translations by English template, as they are written beside what they translate. */
export type Translations = Readonly<Record<string, string>>;

export const ENGLISH: Language = {
  id: 'en',
  translationOf: () => undefined,
  listOf: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
};

/** Chinese. The keys are templates, or their short names where translations are shipped. */
export function chinese(
  id: Exclude<LanguageId, 'en'>,
  translations: readonly Translations[],
): Language {
  const byKey = new Map(translations.flatMap((some) => Object.entries(some)));
  return {
    id,
    translationOf: (template) => byKey.get(templateKey(template)) ?? byKey.get(template),
    listOf: (items) => items.join('、'),
  };
}

/**
 * The language for a locale as editors (`zh-cn`, `zh-tw`) and systems (`zh_CN.UTF-8`, `zh-Hant-HK`)
 * name it; English for all others.
 */
export function languageIdOf(locale: string | undefined): LanguageId {
  const [language, ...parts] = (locale ?? '').toLowerCase().split(/[-_.@]/);
  if (language !== 'zh') return 'en';
  if (parts.includes('hans')) return 'zh-cn';
  const isTraditional = ['hant', 'tw', 'hk', 'mo'].some((part) => parts.includes(part));
  return isTraditional ? 'zh-tw' : 'zh-cn';
}

/**
 * A short name of a template, so that translations can be shipped without the English (53 bits of
 * cyrb53; that no two templates share one is tested).
 */
export function templateKey(template: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < template.length; index++) {
    const code = template.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
