import { KeyFilter } from './keyFilter.ts';

/**
 * What a piece holds, as numbers in the order of its text: reading allocates no objects, and those
 * that nobody asks for never exist. `code` says the kind:
 *
 *     scalar    code, start, end
 *     mapping   code, start, end, next, indent, then per pair: colon, comma, key scalar, value
 *     sequence  code, start, end, next, indent, then per item: dash, comma, value
 *
 * `next` is where the record behind the collection starts; the other numbers mean what they mean in
 * syntax.ts.
 */
export class Tape {
  numbers: Int32Array;
  length = 0;
  readonly keys = new KeyFilter();

  /** `size` is the length of the text. */
  constructor(size: number) {
    this.numbers = new Int32Array((size >> 1) + 16);
  }

  at(index: number): number {
    return this.numbers[index] ?? 0;
  }

  scalar(code: number, start: number, end: number): void {
    this.#reserve();
    const { numbers, length } = this;
    numbers[length] = code;
    numbers[length + 1] = start;
    numbers[length + 2] = end;
    this.length = length + 3;
  }

  /** Starts a pair or an item; `colonOrDash` is the offset of that character, -1 for none. */
  entry(colonOrDash: number): void {
    this.#reserve();
    this.numbers[this.length++] = colonOrDash;
    this.numbers[this.length++] = -1;
  }

  /** The index of the collection's record, for `close`. */
  open(code: number, start: number, indent: number): number {
    this.#reserve();
    const index = this.length;
    this.numbers[index] = code;
    this.numbers[index + 1] = start;
    this.numbers[index + 4] = indent;
    this.length = index + 5;
    return index;
  }

  close(index: number, end: number): void {
    this.numbers[index + 2] = end;
    this.numbers[index + 3] = this.length;
  }

  /** Gives back the memory that was not needed, where that is worth another copy. */
  trim(): void {
    if (this.length * 2 < this.numbers.length) this.numbers = this.numbers.slice(0, this.length);
  }

  #reserve(): void {
    if (this.length + 8 <= this.numbers.length) return;
    const larger = new Int32Array(this.numbers.length * 2);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

/** Codes 0 to 4 are the styles of scalars, in this order. */
export const STYLES = ['plain', 'single-quoted', 'double-quoted', 'literal', 'folded'] as const;
export const PLAIN = 0;
export const SINGLE_QUOTED = 1;
export const DOUBLE_QUOTED = 2;
export const LITERAL = 3;
export const FOLDED = 4;
export const MAPPING = 5;
export const SEQUENCE = 6;
/** The bits of the code that hold the above. */
export const KIND_MASK = 7;
/** A scalar whose text is not a part of the source as it stands. */
export const ENCODED = 8;
/** A block scalar's code holds the indentation around it, plus one, from this bit on. */
export const INDENT_SHIFT = 4;
