const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Decodes base64 as Go's StdEncoding does (line breaks are skipped, padding is required) and reads
 * the bytes as UTF-8, each wrong byte as U+FFFD. Undefined when the text is no base64.
 */
export function decodeBase64(text: string): string | undefined {
  const digits = text.replace(/[\r\n]/g, '');
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return undefined;
  const bytes: number[] = [];
  for (let offset = 0; offset < digits.length; offset += 4) {
    const quad = digits.slice(offset, offset + 4).replace(/=+$/, '');
    let bits = 0;
    for (const digit of quad) bits = bits * 64 + ALPHABET.indexOf(digit);
    bits *= 64 ** (4 - quad.length);
    bytes.push(...[bits >> 16, (bits >> 8) & 0xff, bits & 0xff].slice(0, quad.length - 1));
  }
  return decodeUtf8(bytes);
}

/** Unlike TextDecoder, Go writes one U+FFFD for each byte of a wrong sequence. */
function decodeUtf8(bytes: readonly number[]): string {
  let text = '';
  for (let offset = 0; offset < bytes.length;) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) {
      text += '\ufffd';
      offset++;
      continue;
    }
    let point = length === 1 ? (bytes[offset] ?? 0) : (bytes[offset] ?? 0) & (0xff >> (length + 1));
    for (let rest = 1; rest < length; rest++)
      point = (point << 6) | ((bytes[offset + rest] ?? 0) & 0x3f);
    text += String.fromCodePoint(point);
    offset += length;
  }
  return text;
}

/** The length of the well-formed UTF-8 sequence at `offset`, 0 when there is none (RFC 3629). */
function sequenceLength(bytes: readonly number[], offset: number): number {
  const first = bytes[offset] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf5 ? 0 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  for (let rest = 1; rest < length; rest++) {
    const byte = bytes[offset + rest] ?? 0;
    const low = rest === 1 && first === 0xe0 ? 0xa0 : rest === 1 && first === 0xf0 ? 0x90 : 0x80;
    const high = rest === 1 && first === 0xed ? 0x9f : rest === 1 && first === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
}
