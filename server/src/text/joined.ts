import { say } from './say.ts';
import type { Text } from './say.ts';

/** Texts one after the other, as a language separates them: `3 errors, 1 warning`. */
export function withCommas(texts: readonly Text[]): Text {
  return joined(texts, (text, next) => say`${text}, ${next}`);
}

/** The same for texts with commas inside them. */
export function withSemicolons(texts: readonly Text[]): Text {
  return joined(texts, (text, next) => say`${text}; ${next}`);
}

/** Sentences, with their full stops, as a paragraph. */
export function paragraph(sentences: readonly Text[]): Text {
  return joined(sentences, (text, next) => say`${text} ${next}`);
}

function joined(texts: readonly Text[], join: (text: Text, next: Text) => Text): Text {
  return texts.length === 0 ? { strings: [''], values: [] } : texts.reduce(join);
}
