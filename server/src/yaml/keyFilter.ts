const SLOTS = 1024;

/**
 * Which keys a text may hold: true for every key that is written, and seldom for another one. It is
 * filled while the text is read, which costs next to nothing, and keeps no text.
 */
export class KeyFilter {
  readonly #bits = new Int32Array(SLOTS / 32);
  #holdsAny = false;

  /** Adds the key that is written from `start` to `end`. */
  add(text: string, start: number, end: number): void {
    const slot = slotOf(text, start, end);
    this.#bits[slot >> 5] = (this.#bits[slot >> 5] ?? 0) | (1 << (slot & 31));
  }

  /** A key is written with escapes: it may be any. */
  addAny(): void {
    this.#holdsAny = true;
  }

  mayHold(key: string): boolean {
    if (this.#holdsAny) return true;
    const slot = slotOf(key, 0, key.length);
    return ((this.#bits[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0;
  }
}

function slotOf(text: string, start: number, end: number): number {
  const length = end - start;
  const first = text.charCodeAt(start);
  const middle = text.charCodeAt(start + (length >> 1));
  const last = text.charCodeAt(end - 1);
  return (first * 31 + middle * 17 + last * 7 + length * 101) & (SLOTS - 1);
}
