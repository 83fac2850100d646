/**
 * Tells texts in which one of the words may stand, such as keys and kinds of objects, also of lists.
 * A text holds one if one of its parts does.
 */
export function wordFilter(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(`\\b(?:${words.join('|')})(?:List)?\\b`);
  return (text) => pattern.test(text) || hidesWords(text);
}

/** True when a text may spell words without writing them: escapes and tags do that, nothing else. */
export function hidesWords(text: string): boolean {
  return text.includes('\\') || BINARY.test(text);
}

/** `!!binary`, `!<tag:yaml.org,2002:binary>`, and tags with escapes of their own: `!!bin%61ry`. */
const BINARY = /!\S{0,30}(?:binary|%)/;
