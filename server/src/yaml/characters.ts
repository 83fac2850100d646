/**
 * Character classes of the YAML reader (go-yaml v2, yamlprivateh.go), on UTF-16 code units.
 * The end of the text reads as 0: a NUL inside a text is refused before it is scanned.
 */

export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const BYTE_ORDER_MARK = 0xfeff;

/** True for every character that ends a line in YAML 1.1, U+0085, U+2028 and U+2029 included. */
export function isBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN || isUnusualBreak(code);
}

/** True for the line breaks that editors and YAML 1.2 take for ordinary characters. */
export function isUnusualBreak(code: number): boolean {
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** True for a blank, a line break and the end of the text. */
export function isBlankOrEnd(code: number): boolean {
  return code === SPACE || code === 0 || code === TAB || isBreak(code);
}

/** True for a character of an anchor's name, a tag handle or a directive. */
export function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    isDigit(code) ||
    code === 0x5f ||
    code === 0x2d
  );
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The value of a hexadecimal digit, -1 for any other character. */
export function hexValue(code: number): number {
  if (isDigit(code)) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** White space as Go's unicode.IsSpace knows it; used where kubectl trims before it reads YAML. */
export function isGoSpace(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
