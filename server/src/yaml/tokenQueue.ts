import type { Token } from './token.ts';

/** Tokens scanned and not yet parsed; they are numbered from 0 in the order they are handed out. */
export class TokenQueue {
  /** Those from `#head` to before `#tail` wait; setting an array's length would cost more. */
  readonly #tokens: Token[] = [];
  #head = 0;
  #tail = 0;
  #taken = 0;

  /** The next token to hand out. */
  get head(): Token | undefined {
    return this.#head < this.#tail ? this.#tokens[this.#head] : undefined;
  }

  get headNumber(): number {
    return this.#taken;
  }

  /** The number of the token that is pushed next. */
  get nextNumber(): number {
    return this.#taken + this.#tail - this.#head;
  }

  push(token: Token): void {
    this.#tokens[this.#tail++] = token;
  }

  /** Puts a token before the one of that number; at the end when that one is gone. */
  insert(token: Token, number: number): void {
    this.push(token);
    if (number < this.#taken) return;
    const tokens = this.#tokens;
    const index = this.#head + number - this.#taken;
    for (let at = this.#tail - 1; at > index; at--) tokens[at] = tokens[at - 1] ?? token;
    tokens[index] = token;
  }

  skip(): void {
    if (this.#head >= this.#tail) return;
    this.#head++;
    this.#taken++;
    if (this.#head < this.#tail) return;
    this.#head = 0;
    this.#tail = 0;
  }
}
