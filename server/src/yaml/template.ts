import { readDocuments } from './readDocuments.ts';

/**
 * True when the text holds Go-template actions (`{{ … }}`) outside comments and quoted strings: what
 * it will say cannot be known. A text that reads as it is holds none, whatever its strings say.
 */
export function isTemplate(text: string): boolean {
  if (!text.includes('{{')) return false;
  if (readDocuments(text).every((document) => document.brokenAt === undefined)) return false;
  return text.split(/\r\n|[\n\r]/).some((line) => UNQUOTED_ACTION.test(line));
}

/** `{{` with nothing before it on its line but plain text and whole quoted strings. */
const UNQUOTED_ACTION = /^(?:[^"'#{]|\{(?!\{)|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\B['"])*\{\{/;
