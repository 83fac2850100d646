/** How a file's bytes spell its text; go-yaml tells them by the byte order mark alone, as we do. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  /** Without the byte order mark, as editors count. Invalid bytes are U+FFFD. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Reads text from bytes. Never fails. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) {
    return { text: buffer.toString('utf16le', 2), encoding: 'utf-16le' };
  }
  if (buffer[0] === 0xfe && buffer[1] === 0xff) {
    const whole = buffer.subarray(2, buffer.length - (buffer.length % 2));
    return { text: Buffer.from(whole).swap16().toString('utf16le'), encoding: 'utf-16be' };
  }
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) {
    return { text: buffer.toString('utf8', 3), encoding: 'utf-8-bom' };
  }
  return { text: buffer.toString('utf8'), encoding: 'utf-8' };
}

/** The bytes of a text, byte order mark included. */
export function encode({ text, encoding }: Decoded): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  }
}
