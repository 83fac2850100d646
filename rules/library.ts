import type { Library } from '../server/src/engine/library.ts';
import { RULES } from './index.ts';

/** What every program of Cofferdam knows. */
export const LIBRARY: Library = {
  rules: RULES,
  explanations: async () => (await import('./explanations.ts')).EXPLANATIONS,
  examples: async () => (await import('./examples.ts')).EXAMPLES,
  translations: async (language) =>
    language === 'zh-cn'
      ? (await import('./zh-cn.ts')).TRANSLATIONS
      : (await import('./zh-tw.ts')).TRANSLATIONS,
};
