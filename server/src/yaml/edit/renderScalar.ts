/** How strings are quoted where nothing forces it. */
export type Quotes = 'plain' | 'single' | 'double';

/** Writes a scalar that reads as `value` in block and flow alike. */
export function renderScalar(value: string | number | boolean | null, quotes: Quotes): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (quotes === 'plain' && isSafePlain(value)) return value;
  if (quotes === 'single' && /^[\x20-\x7e]*$/.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  return doubleQuoted(value);
}

/** True for a plain scalar that YAML 1.1 and 1.2 read as a string, wherever it stands. */
export function isSafePlain(text: string): boolean {
  return /^[A-Za-z_/][\w./-]*$/.test(text) && !meansSomethingElse(text);
}

/** True when a plain scalar may be read as a boolean, null or number by some YAML reader. */
export function meansSomethingElse(text: string): boolean {
  return /^(?:true|false|yes|no|on|off|y|n|null|~|[-+.\d].*|)$/i.test(text);
}

function doubleQuoted(text: string): string {
  // JSON leaves these as they are; YAML breaks lines at some and forbids or hides the others.
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
