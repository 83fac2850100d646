import type { Library } from '../server/src/engine/library.ts';
import { wordFilter } from '../server/src/engine/wordFilter.ts';
import { RULES } from './everyday.ts';
import { RARE_WORDS } from './rareWords.ts';

/** What every program of Cofferdam knows. */
export const LIBRARY: Library = {
  everyday: RULES,
  packs: {
    more: async () => (await import('./more.ts')).RULES,
    rare: async () => (await import('./rare.ts')).RULES,
  },
  concernsRare: wordFilter(RARE_WORDS),
  ids: async () => (await import('./ids.ts')).RULE_IDS,
  explanations: async () => (await import('./explanations.ts')).EXPLANATIONS,
  examples: async () => (await import('./examples.ts')).EXAMPLES,
  translations: async (language) =>
    language === 'zh-cn'
      ? (await import('./zh-cn.ts')).TRANSLATIONS
      : (await import('./zh-tw.ts')).TRANSLATIONS,
};
