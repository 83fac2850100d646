import type { Language } from '../../server/src/text/language.ts';

/** Has a dot for each letter of a template: letters that are left come from values, or were forgotten. */
export const DOTTED: Language = {
  id: 'zh-tw',
  translationOf: (template) =>
    template.replace(/\{\d+\}|[A-Za-z]/g, (found) => (found.length > 1 ? found : '·')),
  listOf: (items) => items.join('、'),
};

/** The words of a text that none of the others has outside of comments, each once. */
export function wordsBeside(text: string, ...others: readonly string[]): readonly string[] {
  const known = new Set(others.flatMap((other) => wordsOf(other.replace(/#.*/g, ''))));
  return [...new Set(wordsOf(text))].filter((word) => !known.has(word)).toSorted();
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z][A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g) ?? [];
}
