import { decodeBase64 } from './decodeBase64.ts';

/**
 * What a scalar means to go-yaml v2 (resolve.go). Integers beyond 2^53 are a bigint, so that a key
 * keeps its digits; a float is wrapped, since as a key it is written otherwise than an integer.
 */
export type Resolved = string | boolean | null | number | bigint | { readonly float: number };

const TAG_PREFIX = 'tag:yaml.org,2002:';

const words: ReadonlyMap<string, Resolved> = new Map<string, Resolved>([
  ...entries(true, 'y Y yes Yes YES true True TRUE on On ON'),
  ...entries(false, 'n N no No NO false False FALSE off Off OFF'),
  ...entries(null, '~ null Null NULL'),
  ['', null],
  ...entries({ float: NaN }, '.nan .NaN .NAN'),
  ...entries({ float: Infinity }, '.inf .Inf .INF +.inf +.Inf +.INF'),
  ...entries({ float: -Infinity }, '-.inf -.Inf -.INF'),
]);

/** First characters of plain scalars that may mean anything but a string. */
const hints = new Uint8Array(128);
for (const character of '+-.0123456789yYnNtTfFoO~') hints[character.charCodeAt(0)] = 1;

const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** What Go's ParseFloat takes of texts that start with a dot. */
const dotFloat = /^\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?$/;
const integer =
  /^([-+]?)(?:0[bB]([01]+)|0[oO]([0-7]+)|0[xX]([0-9a-fA-F]+)|0([0-7]*)|([1-9][0-9]*))$/;

/** Resolves a plain scalar without a tag. */
export function resolvePlain(text: string): Resolved {
  if (text === '') return null;
  const first = text.charCodeAt(0);
  if (first >= 128 || hints[first] === 0) return text;
  const word = words.get(text);
  if (word !== undefined) return word;
  if (first > 0x39) return text;
  if (first === 0x2e) return dotFloat.test(text) ? finite(text.replaceAll('_', ''), text) : text;
  return resolveNumber(text);
}

/**
 * Resolves a scalar that bears a tag, given in full. Undefined when the text is not of that type,
 * which makes kubectl refuse the document. Tags that YAML 1.1 does not define make a string.
 */
export function resolveTagged(text: string, tag: string): Resolved | undefined {
  const name = tag.startsWith(TAG_PREFIX) ? tag.slice(TAG_PREFIX.length) : undefined;
  switch (name) {
    case 'null':
      return resolvePlain(text) === null ? null : undefined;
    case 'bool':
      return resolveBoolean(text);
    case 'int': {
      const value = resolvePlain(text);
      return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
    }
    case 'float':
      return resolveFloat(text);
    case 'timestamp':
      return isTimestamp(text) ? text : undefined;
    case 'binary':
      return decodeBase64(text);
    default:
      return text;
  }
}

/** The value that kubectl writes into JSON; undefined for the numbers that JSON does not have. */
export function scalarValue(resolved: Resolved): string | number | boolean | null | undefined {
  if (typeof resolved === 'string' || typeof resolved === 'boolean' || resolved === null)
    return resolved;
  const value = typeof resolved === 'object' ? resolved.float : Number(resolved);
  // JSON has one zero.
  return Number.isFinite(value) ? value + 0 : undefined;
}

/** The key that kubectl writes into JSON; undefined where it refuses the key. */
export function keyText(key: Resolved): string | undefined {
  if (typeof key === 'string') return key;
  if (typeof key === 'boolean' || typeof key === 'number') return String(key);
  if (key === null) return undefined;
  if (typeof key === 'bigint') return key <= 0x7fffffffffffffffn ? String(key) : undefined;
  return floatText(Math.fround(key.float));
}

function* entries(value: Resolved, names: string): Generator<[string, Resolved]> {
  for (const name of names.split(' ')) yield [name, value];
}

function resolveBoolean(text: string): boolean | undefined {
  const value = resolvePlain(text);
  return typeof value === 'boolean' ? value : undefined;
}

function resolveFloat(text: string): Resolved | undefined {
  const value = resolvePlain(text);
  if (typeof value === 'number') return { float: value };
  if (typeof value === 'bigint')
    return value <= 0x7fffffffffffffffn ? { float: Number(value) } : undefined;
  return typeof value === 'object' && value !== null ? value : undefined;
}

function resolveNumber(text: string): Resolved {
  const plain = text.includes('_') ? text.replaceAll('_', '') : text;
  const match = integer.exec(plain);
  if (match !== null) {
    const value = integerValue(match);
    if (value !== undefined) return value;
  }
  if (float.test(plain)) return finite(plain, text);
  return resolveOddBinary(plain) ?? text;
}

/** Undefined beyond 64 bits; a sign allows the signed half alone. */
function integerValue(match: RegExpExecArray): number | bigint | undefined {
  const [, sign = '', binary, octal, hexadecimal, zeroOctal, decimal] = match;
  const digits =
    binary !== undefined
      ? `0b${binary}`
      : octal !== undefined
        ? `0o${octal}`
        : hexadecimal !== undefined
          ? `0x${hexadecimal}`
          : zeroOctal !== undefined
            ? `0o0${zeroOctal}`
            : (decimal ?? '0');
  const value = Number(digits);
  if (value <= Number.MAX_SAFE_INTEGER) return sign === '-' && value !== 0 ? -value : value;
  // Number() of a hundred digits is cheap; BigInt() of a megabyte of them is not.
  if (value > 2 ** 64) return undefined;
  const exact = BigInt(digits);
  if (sign === '-') return exact <= 0x8000000000000000n ? -exact : undefined;
  if (sign === '+') return exact <= 0x7fffffffffffffffn ? exact : undefined;
  return exact <= 0xffffffffffffffffn ? exact : undefined;
}

/** `0b+1` and `0b-1`: go-yaml parses what follows `0b` once more, sign and all. */
function resolveOddBinary(plain: string): Resolved | undefined {
  const match = /^0b([-+])([01]{1,63})$/.exec(plain);
  if (match === null) return undefined;
  const value = Number(`0b${match[2] ?? ''}`);
  return match[1] === '-' && value !== 0 ? -value : value;
}

/** A number too large for a float stays text. */
function finite(digits: string, text: string): Resolved {
  const value = Number(digits);
  return Number.isFinite(value) ? { float: value } : text;
}

/** Go's FormatFloat(x, 'g', -1, 32): the fewest digits that give the same 32-bit float. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  let digits = 1;
  while (digits < 9 && Math.fround(Number(value.toPrecision(digits))) !== value) digits++;
  const [mantissa = '', exponent = '0'] = value.toExponential(digits - 1).split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(Number(value.toPrecision(digits)));
  const padded = String(Math.abs(power)).padStart(2, '0');
  return `${mantissa}e${power < 0 ? '-' : '+'}${padded}`;
}

const timestamp =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d)))|(?: (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?))?$/;

/** The forms of a date that go-yaml knows. */
function isTimestamp(text: string): boolean {
  const match = timestamp.exec(text);
  if (match === null) return false;
  const number = (group: number): number => Number(match[group] ?? 0);
  const year = number(1);
  const month = number(2);
  const day = number(3);
  const daysInMonth = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth) return false;
  const isTime = number(4) < 24 && number(5) < 60 && number(6) < 60;
  return (
    isTime &&
    number(7) <= 24 &&
    number(8) <= 60 &&
    number(9) < 24 &&
    number(10) < 60 &&
    number(11) < 60
  );
}
