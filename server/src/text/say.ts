import { ENGLISH } from './language.ts';
import type { Language } from './language.ts';

/**
 * A sentence that can be said in several languages: the English template, cut where values belong,
 * and the values. Translations are looked up by the template (`templateOf`).
 */
export interface Text {
  readonly strings: readonly string[];
  readonly values: readonly TextValue[];
}

/** A name or number is the same in every language; a list is joined as the language does it. */
export type TextValue = string | number | Text | readonly (string | Text)[];

/**
 * Makes a text of a template: say`Container "${name}" is privileged.` Whole sentences only: what
 * depends on number or gender in some language is another template.
 */
export function say(strings: TemplateStringsArray, ...values: readonly TextValue[]): Text {
  return { strings, values };
}

/** A text without values. */
export function plain(english: string): Text {
  return { strings: [english], values: [] };
}

/** The text in a language; in English where that has no translation of it. */
export function textIn(language: Language, text: Text): string {
  const translated = language.translationOf(templateOf(text));
  const values = text.values.map((value) => valueIn(language, value));
  if (translated !== undefined) {
    return translated.replace(/\{(\d+)\}/g, (_, index: string) => values[Number(index)] ?? '');
  }
  return text.strings.map((string, index) => string + (values[index] ?? '')).join('');
}

/** The English text. */
export function inEnglish(text: Text): string {
  return textIn(ENGLISH, text);
}

/** The template with its values numbered: `Container "{0}" adds {1}.` */
export function templateOf({ strings }: Pick<Text, 'strings'>): string {
  return strings
    .map((string, index) => (index === 0 ? string : `{${index - 1}}${string}`))
    .join('');
}

function valueIn(language: Language, value: TextValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return 'strings' in value
    ? textIn(language, value)
    : language.listOf(value.map((item) => valueIn(language, item)));
}
