/**
 * Text that is safe to print on a terminal, with as many UTF-16 code units as before: control
 * characters, which could move the cursor or recolour the screen, and invisible direction marks
 * become visible stand-ins. Line breaks and tabs count as control characters too.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for.
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
