import { readDocument } from './readDocuments.ts';
import { splitDocuments } from './splitDocuments.ts';

/**
 * True when the text holds Go-template actions (`{{ … }}`) outside comments and quoted strings: what
 * it will say cannot be known. A text that reads as it is holds none, whatever its strings say.
 */
export function isTemplate(text: string): boolean {
  // Reading costs the most, and most texts with actions break in their first document.
  if (!holdsAction(text)) return false;
  return splitDocuments(text).some((piece) => readDocument(text, piece).brokenAt !== undefined);
}

/** True when a line of the text has `{{` outside comments and quoted strings. */
export function holdsAction(text: string): boolean {
  return text.includes('{{') && text.split(/\r\n|[\n\r]/).some(hasUnquotedAction);
}

/** A quoted string that its line does not close counts as plain text: an apostrophe, most often. */
function hasUnquotedAction(line: string): boolean {
  for (let offset = 0; offset < line.length; offset++) {
    const character = line[offset];
    if (character === '{' && line[offset + 1] === '{') return true;
    if (character === '#' && (offset === 0 || line[offset - 1] === ' ')) return false;
    if (character !== '"' && character !== "'") continue;
    const close = line.indexOf(character, offset + 1);
    if (close !== -1) offset = close;
  }
  return false;
}
