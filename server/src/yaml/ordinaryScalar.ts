import { keyText, resolvePlain, scalarValue } from './resolveScalar.ts';

/** False for an infinity and for no number, which JSON does not know. */
export function isOrdinaryValue(text: string, start: number, end: number): boolean {
  if (end - start > 5) return true;
  const first = text.charCodeAt(start);
  const isSign = first === 0x2d || first === 0x2b;
  if ((isSign ? text.charCodeAt(start + 1) : first) !== 0x2e) return true;
  return scalarValue(resolvePlain(text.slice(start, end))) !== undefined;
}

/** False for a plain key that is a null, a merge, or an integer of more than 64 bits. */
export function isOrdinaryKey(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first === 0x3c) return false;
  const isNumber = first >= 0x2b && first < 0x3a;
  const isNull = first === 0x7e || (first | 0x20) === 0x6e;
  if (isNumber ? end - start < 16 : !isNull || end - start > 4) return true;
  return keyText(resolvePlain(text.slice(start, end))) !== undefined;
}
